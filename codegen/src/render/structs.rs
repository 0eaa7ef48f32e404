//! Object schemas as structs.

use proc_macro2::TokenStream;
use quote::quote;

use super::fields::{self, Form, setters};
use super::item::{Derives, FieldItem, Input, Method, Receiver};
use super::types::{Place, argument, conversion, ty};
use super::{docs, ident, secrets};
use crate::model::{Api, Field, Struct, TypeDef};

pub(super) fn render(api: &Api, definition: &TypeDef, object: &Struct) -> TokenStream {
    let name = ident(&definition.name);
    let attributes = attributes(api, definition, object);
    let fields = fields(api, definition, object);
    let methods = methods(api, definition, object);
    let methods = (!methods.is_empty()).then(|| quote!(impl #name { #(#methods)* }));
    quote! {
        #attributes
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
        }

        #methods
    }
}

/// Describes the fields of the struct.
pub(super) fn fields<'a>(
    api: &'a Api,
    definition: &'a TypeDef,
    object: &'a Struct,
) -> Vec<FieldItem<'a>> {
    let fields = object.fields.iter();
    let fields = fields.map(|field| fields::item(api, definition, field));
    let additional = object.additional.as_ref().map(|all| {
        let value = ty(api, &all.ty, Place::Types);
        FieldItem {
            name: "additional_properties".to_owned(),
            ty: quote!(BTreeMap<String, #value>),
            is_boxed: false,
            member: None,
            is_deprecated: false,
            attributes: Box::new(move || {
                let secret = secrets::mark(all.secret);
                quote! {
                    #[doc = " Further properties, by name."]
                    #secret
                    #[serde(flatten)]
                }
            }),
        }
    });
    fields.chain(additional).collect()
}

/// The description of a type, where it is used, and the name that the API knows it by.
pub(super) fn type_doc(definition: &TypeDef, users: &[String]) -> TokenStream {
    let wire_name = &definition.id.0;
    let text = definition
        .description
        .clone()
        .unwrap_or_else(|| format!("The schema {}.", docs::code(wire_name)));
    let doc = docs::described(&text);
    // None of these lines is wrapped: one more user changes one line.
    let users = users.iter().map(|line| format!(" {line}"));
    let users = (users.len() > 0).then(|| quote!(#[doc = ""] #(#[doc = #users])*));
    let alias = (*wire_name != definition.name && docs::is_alias(wire_name))
        .then(|| quote!(#[doc(alias = #wire_name)]));
    let deprecated = definition.deprecated.then(|| quote!(#[deprecated]));
    quote!(#doc #users #alias #deprecated)
}

/// The derives of the struct, with and without the feature that derives all, and its attributes.
fn attributes(api: &Api, definition: &TypeDef, object: &Struct) -> TokenStream {
    let derives = derives(api, definition, object);
    let usage = &definition.usage;
    let by_feature = match (usage.is_request_only(), usage.request) {
        (true, _) => Some(quote!(serde::Deserialize)),
        (false, false) => Some(quote!(serde::Serialize)),
        (false, true) => None,
    };
    let by_feature = by_feature.map(|one| quote!(#[cfg_attr(feature = "serde-all", derive(#one))]));
    let has_default = !usage.is_request_only() && object.additional.is_some();
    let default = has_default.then(|| quote!(#[serde(default)]));
    quote! {
        #derives
        #by_feature
        #default
    }
}

/// Each type is derived for the direction that it travels in; a feature adds the other, since
/// both for every type would make checking the crate take 1.5 times as long.
fn derives(api: &Api, definition: &TypeDef, object: &Struct) -> Derives {
    let has_secret_field = object
        .fields
        .iter()
        .any(|field| secrets::is_hidden(api, field));
    let additional = object.additional.as_ref();
    let debug = secrets::debug(has_secret_field || additional.is_some_and(|all| all.secret));
    let mut derives = vec![quote!(Clone), debug];
    let is_request_only = definition.usage.is_request_only();
    let is_empty = |field: &Field| fields::form(api, field, definition) != Form::Plain;
    if !is_request_only || object.fields.iter().all(is_empty) {
        derives.push(quote!(Default));
    }
    derives.push(quote!(PartialEq));
    if !is_request_only {
        // The derive of the runtime is checked faster, and the program that it makes is smaller.
        derives.push(match additional {
            None => quote!(runtime::Deserialize),
            Some(_) => quote!(serde::Deserialize),
        });
    }
    if definition.usage.request {
        derives.push(quote!(serde::Serialize));
    }
    Derives::new(derives)
}

/// The traits that the struct implements in every build.
pub(super) fn traits(api: &Api, definition: &TypeDef, object: &Struct) -> Vec<String> {
    derives(api, definition, object).names()
}

/// Describes the constructor and the setters, which a type has only if it is sent.
pub(super) fn methods<'a>(
    api: &'a Api,
    definition: &'a TypeDef,
    object: &'a Struct,
) -> Vec<Method<'a>> {
    if !definition.usage.request {
        return Vec::new();
    }
    let is_set_by_new = |field: &Field| {
        definition.usage.is_request_only() && fields::form(api, field, definition) == Form::Plain
    };
    let names = fields::names(&object.fields);
    let setters = object
        .fields
        .iter()
        .filter(|field| !is_set_by_new(field))
        .flat_map(|field| setters(api, definition, field, &names));
    let constructor = constructor(api, definition, object);
    std::iter::once(constructor).chain(setters).collect()
}

fn constructor<'a>(api: &'a Api, definition: &'a TypeDef, object: &'a Struct) -> Method<'a> {
    let is_plain = |field: &&Field| fields::form(api, field, definition) == Form::Plain;
    let required: Vec<&Field> = match definition.usage.is_request_only() {
        true => object.fields.iter().filter(is_plain).collect(),
        false => Vec::new(),
    };
    let arguments = required
        .iter()
        .map(|field| Input::new(&field.name, argument(api, &field.ty, Place::Types)));
    let is_empty = required.is_empty();
    Method::new("new", Receiver::None, quote!(Self))
        .arguments(arguments.collect::<Vec<_>>())
        .doc(move || constructor_doc(&required))
        .body(move || match is_empty {
            true => quote!(Self::default()),
            false => literal(api, definition, object),
        })
}

fn constructor_doc(required: &[&Field]) -> TokenStream {
    if required.is_empty() {
        return quote!(#[doc = " An object in which nothing is set yet."]);
    }
    let mut text = "An object with everything that the API requires.\n".to_owned();
    for field in required {
        let description = docs::inline(&docs::field_text(field).unwrap_or_default());
        text.push_str(&format!("\n- `{}`: {description}", field.name));
    }
    docs::markdown(&text)
}

/// The struct made of what the API requires, with nothing else set.
fn literal(api: &Api, definition: &TypeDef, object: &Struct) -> TokenStream {
    let values = object.fields.iter().map(|field| {
        let name = ident(&field.name);
        if fields::form(api, field, definition) != Form::Plain {
            return quote!(#name: None);
        }
        let value = conversion(api, &field.ty, &quote!(#name), Place::Types);
        let value = if field.boxed {
            quote!(Box::new(#value))
        } else {
            value
        };
        if name == value.to_string() {
            quote!(#name)
        } else {
            quote!(#name: #value)
        }
    });
    let additional = object
        .additional
        .is_some()
        .then(|| quote!(additional_properties: BTreeMap::new(),));
    quote!(Self { #(#values,)* #additional })
}
