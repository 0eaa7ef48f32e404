//! Fields of structs: their types, their attributes, their setters.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::types::{Place, argument, conversion, ty};
use super::{docs, ident, secrets};
use crate::model::{Api, Field, Type, TypeDef, TypeKind};

/// How a field is kept, which decides about its type, its setter and its serialisation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Form {
    /// The value itself.
    Plain,
    /// The value or nothing.
    Optional,
    /// Nothing, null, or the value: three different things to tell the API.
    ThreeState,
}

/// Nobody promises that an answer holds what the description says it does, so that what has no
/// default, or may be null, is optional there.
pub(crate) fn form(api: &Api, field: &Field, definition: &TypeDef) -> Form {
    let request_only = definition.usage.is_request_only();
    let has_default = !field.boxed && !is_union(api, &field.ty);
    match (field.required, field.nullable) {
        (false, true) if request_only => Form::ThreeState,
        (true, false) if request_only || has_default => Form::Plain,
        _ => Form::Optional,
    }
}

fn is_union(api: &Api, ty: &Type) -> bool {
    matches!(ty, Type::Named(id) if matches!(api.types[id].kind, TypeKind::Union(_) | TypeKind::Choice(_)))
}

/// The declaration of a field.
pub(super) fn declaration(api: &Api, definition: &TypeDef, field: &Field) -> TokenStream {
    let doc = docs::field(field);
    let name = ident(&field.name);
    let mut ty = ty(api, &field.ty, Place::Types);
    if field.boxed {
        ty = quote!(Box<#ty>);
    }
    let form = form(api, field, definition);
    let ty = match form {
        Form::Plain => ty,
        Form::Optional => quote!(Option<#ty>),
        Form::ThreeState => quote!(Option<Option<#ty>>),
    };
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
    let skips = form == Form::ThreeState || (form == Form::Optional && !field.required);
    if skips && definition.usage.request {
        attributes.push(quote!(skip_serializing_if = "Option::is_none"));
    }
    let attributes = (!attributes.is_empty()).then(|| quote!(#[serde(#(#attributes),*)]));
    let deprecated = field.deprecated.then(|| quote!(#[deprecated]));
    let secret = secrets::mark(secrets::is_hidden(api, field));
    quote!(#doc #alias #deprecated #attributes #secret pub #name: #ty)
}

/// The wire name of a field whose Rust name is another, for the search of the documentation.
fn doc_alias(field: &Field) -> Option<TokenStream> {
    let wire_name = &field.wire_name;
    let is_other = field.name != *wire_name && docs::is_alias(wire_name);
    is_other.then(|| quote!(#[doc(alias = #wire_name)]))
}

/// The setter of a field, and the one that sets it to null where that means something.
pub(super) fn setters(
    api: &Api,
    definition: &TypeDef,
    field: &Field,
    siblings: &HashSet<&str>,
) -> TokenStream {
    let doc = docs::field(field);
    let name = ident(&field.name);
    let argument = argument(api, &field.ty, Place::Types);
    let mut value = conversion(api, &field.ty, &quote!(#name), Place::Types);
    if field.boxed {
        value = quote!(Box::new(#value));
    }
    let form = form(api, field, definition);
    let value = match form {
        Form::Plain => value,
        Form::Optional => quote!(Some(#value)),
        Form::ThreeState => quote!(Some(Some(#value))),
    };
    let null = (form == Form::ThreeState)
        .then(|| null_name_among(field, siblings))
        .flatten()
        .map(|null| {
            let doc = null_doc(field);
            quote! {
                #doc
                pub fn #null(mut self) -> Self {
                    self.#name = Some(None);
                    self
                }
            }
        });
    let deprecated = field.deprecated.then(|| quote!(#[deprecated]));
    quote! {
        #doc
        #deprecated
        pub fn #name(mut self, #name: #argument) -> Self {
            self.#name = #value;
            self
        }
        #null
    }
}

/// The names of fields.
pub(crate) fn names<'f>(fields: impl IntoIterator<Item = &'f Field>) -> HashSet<&'f str> {
    let fields = fields.into_iter();
    fields.map(|field| field.name.as_str()).collect()
}

/// The name of the setter to null, unless a field of that name exists.
pub(crate) fn null_name(field: &Field, siblings: &[Field]) -> Option<proc_macro2::Ident> {
    null_name_among(field, &names(siblings))
}

/// The same for one of many fields, of which the names are known.
pub(super) fn null_name_among(
    field: &Field,
    siblings: &HashSet<&str>,
) -> Option<proc_macro2::Ident> {
    let name = format!("{}_null", field.name.trim_end_matches('_'));
    let is_free = !siblings.contains(name.as_str());
    is_free.then(|| format_ident!("{name}"))
}

/// What to say about a setter to null.
pub(super) fn null_doc(field: &Field) -> TokenStream {
    docs::described(&format!(
        "Sends {} as `null`.",
        docs::code(&field.wire_name)
    ))
}
