//! Fields of structs: their types, their attributes, their setters.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::item::{FieldItem, Input, Method, Receiver};
use super::types::{Place, argument, field_value, ty};
use super::{docs, ident, secrets};
use crate::model::{Api, Field, Type, TypeDef, TypeKind};

/// How a field is kept, which decides about its type, its setter and its serialisation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Form {
    /// The value itself.
    Plain,
    /// The value or nothing.
    Optional,
    /// Nothing, null, or the value: three different things to tell the API.
    ThreeState,
}

/// Nobody promises that an answer holds what the description says it does, so that what has no
/// default, or may be null, is optional there. So is a value that is only ever sent, since its default
/// would be sent back.
pub(super) fn form(api: &Api, field: &Field, definition: &TypeDef) -> Form {
    let request_only = definition.usage.is_request_only();
    let has_default = !field.boxed && !field.write_only && !is_union(api, &field.ty);
    match (field.required, field.nullable) {
        (false, true) if request_only => Form::ThreeState,
        (true, false) if request_only || has_default => Form::Plain,
        _ => Form::Optional,
    }
}

fn is_union(api: &Api, ty: &Type) -> bool {
    matches!(ty, Type::Named(id) if matches!(api.types[id].kind, TypeKind::Union(_) | TypeKind::Choice(_)))
}

/// Describes a field of a struct.
pub(super) fn item<'a>(api: &'a Api, definition: &'a TypeDef, field: &'a Field) -> FieldItem<'a> {
    let mut ty = ty(api, &field.ty, Place::Types);
    if field.boxed {
        ty = quote!(Box<#ty>);
    }
    let form = form(api, field, definition);
    FieldItem {
        name: field.name.clone(),
        ty: match form {
            Form::Plain => ty,
            Form::Optional => quote!(Option<#ty>),
            Form::ThreeState => quote!(Option<Option<#ty>>),
        },
        is_boxed: field.boxed,
        member: Some(&field.wire_name),
        is_deprecated: field.deprecated,
        attributes: Box::new(move || attributes(api, definition, field, form)),
    }
}

/// The documentation and the attributes of a field.
fn attributes(api: &Api, definition: &TypeDef, field: &Field, form: Form) -> TokenStream {
    let doc = docs::field(field);
    let mut attributes = Vec::new();
    if field.name != field.wire_name {
        let wire_name = &field.wire_name;
        attributes.push(quote!(rename = #wire_name));
    }
    let alias = doc_alias(field);
    for alias in &field.aliases {
        attributes.push(quote!(alias = #alias));
    }
    // A required field that may be null is sent as null, never left out.
    let is_null = field.required && field.nullable;
    let skips = form == Form::ThreeState || (form == Form::Optional && !is_null);
    if skips && definition.usage.request {
        attributes.push(quote!(skip_serializing_if = "Option::is_none"));
    }
    let attributes = (!attributes.is_empty()).then(|| quote!(#[serde(#(#attributes),*)]));
    let deprecated = deprecated(field);
    let secret = secrets::mark(secrets::is_hidden(api, field));
    quote!(#doc #alias #deprecated #attributes #secret)
}

/// The attribute of a deprecated field and of its setter.
pub(super) fn deprecated(field: &Field) -> Option<TokenStream> {
    field.deprecated.then(|| quote!(#[deprecated]))
}

/// The wire name of a field whose Rust name is another, for the search of the documentation.
fn doc_alias(field: &Field) -> Option<TokenStream> {
    let wire_name = &field.wire_name;
    let is_other = field.name != *wire_name && docs::is_alias(wire_name);
    is_other.then(|| quote!(#[doc(alias = #wire_name)]))
}

/// Describes the setter of a field, and the one that sets it to null where that means something.
pub(super) fn setters<'a>(
    api: &'a Api,
    definition: &TypeDef,
    field: &'a Field,
    siblings: &HashSet<&str>,
) -> Vec<Method<'a>> {
    let form = form(api, field, definition);
    let null = (form == Form::ThreeState)
        .then(|| null_name(field, siblings))
        .flatten();
    let argument = argument(api, &field.ty, Place::Types);
    let argument = match &field.constant {
        Some(_) => Vec::new(),
        None => vec![Input::new(&field.name, argument)],
    };
    let setter = Method::new(&field.name, Receiver::MutableValue, quote!(Self))
        .arguments(argument)
        .member(&field.wire_name)
        .deprecated(deprecated(field))
        .doc(move || docs::field(field))
        .body(move || {
            let name = ident(&field.name);
            let mut value = field_value(api, field, Place::Types);
            if field.boxed {
                value = quote!(Box::new(#value));
            }
            let value = match form {
                Form::Plain => value,
                Form::Optional => quote!(Some(#value)),
                Form::ThreeState => quote!(Some(Some(#value))),
            };
            quote! {
                self.#name = #value;
                self
            }
        });
    let null = null.map(|name| {
        Method::new(&name, Receiver::MutableValue, quote!(Self))
            .member(&field.wire_name)
            .doc(move || null_doc(field))
            .body(move || {
                let name = ident(&field.name);
                quote! {
                    self.#name = Some(None);
                    self
                }
            })
    });
    std::iter::once(setter).chain(null).collect()
}

/// The names of fields.
pub(super) fn names<'f>(fields: impl IntoIterator<Item = &'f Field>) -> HashSet<&'f str> {
    let fields = fields.into_iter();
    fields.map(|field| field.name.as_str()).collect()
}

/// The name of the setter to null, unless one of the fields has that name.
pub(super) fn null_name(field: &Field, siblings: &HashSet<&str>) -> Option<String> {
    let name = format!("{}_null", field.name.trim_end_matches('_'));
    (!siblings.contains(name.as_str())).then_some(name)
}

/// What to say about a setter to null.
pub(super) fn null_doc(field: &Field) -> TokenStream {
    docs::described(&format!(
        "Sends {} as `null`.",
        docs::code(&field.wire_name)
    ))
}
