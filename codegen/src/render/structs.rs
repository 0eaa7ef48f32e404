//! Object schemas as structs.

use proc_macro2::TokenStream;
use quote::quote;

use super::fields::{self, Form, declaration, setters};
use super::types::{Place, argument, conversion, ty};
use super::{docs, ident, secrets};
use crate::model::{Api, Field, Struct, TypeDef};

pub(super) fn render(api: &Api, definition: &TypeDef, object: &Struct) -> TokenStream {
    let name = ident(&definition.name);
    let derives = derives(api, definition, object);
    let declarations = object
        .fields
        .iter()
        .map(|field| declaration(api, definition, field));
    let additional = object.additional.as_ref().map(|all| {
        let value = ty(api, &all.ty, Place::Types);
        let secret = secrets::mark(all.secret);
        quote! {
            #[doc = " Further properties, by name."]
            #secret
            #[serde(flatten)]
            pub additional_properties: BTreeMap<String, #value>,
        }
    });
    let methods = definition
        .usage
        .request
        .then(|| methods(api, definition, object));
    quote! {
        #derives
        #[non_exhaustive]
        pub struct #name {
            #(#declarations,)*
            #additional
        }
        #methods
    }
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

/// Each type is derived for the direction that it travels in; a feature adds the other, since
/// both for every type would make checking the crate take 1.5 times as long.
fn derives(api: &Api, definition: &TypeDef, object: &Struct) -> TokenStream {
    let has_secret_field = object
        .fields
        .iter()
        .any(|field| secrets::is_hidden(api, field));
    let additional = object.additional.as_ref();
    let debug = secrets::debug(has_secret_field || additional.is_some_and(|all| all.secret));
    if definition.usage.is_request_only() {
        let default = object
            .fields
            .iter()
            .all(|field| fields::form(api, field, definition) != Form::Plain)
            .then(|| quote!(Default,));
        return quote! {
            #[derive(Clone, #debug, #default PartialEq, serde::Serialize)]
            #[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
        };
    }
    // The derive of the runtime is checked faster, and the program that it makes is smaller.
    let (deserialize, default) = match object.additional {
        None => (quote!(runtime::Deserialize), None),
        Some(_) => (quote!(serde::Deserialize), Some(quote!(#[serde(default)]))),
    };
    let serialize = if definition.usage.request {
        quote!(#[derive(Clone, #debug, Default, PartialEq, #deserialize, serde::Serialize)])
    } else {
        quote! {
            #[derive(Clone, #debug, Default, PartialEq, #deserialize)]
            #[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
        }
    };
    quote! {
        #serialize
        #default
    }
}

fn methods(api: &Api, definition: &TypeDef, object: &Struct) -> TokenStream {
    let name = ident(&definition.name);
    let constructor = constructor(api, definition, object);
    let is_set_by_new = |field: &Field| {
        definition.usage.is_request_only() && fields::form(api, field, definition) == Form::Plain
    };
    let names = fields::names(&object.fields);
    let setters = object
        .fields
        .iter()
        .filter(|field| !is_set_by_new(field))
        .map(|field| setters(api, definition, field, &names));
    quote! {
        impl #name {
            #constructor
            #(#setters)*
        }
    }
}

fn constructor(api: &Api, definition: &TypeDef, object: &Struct) -> TokenStream {
    let required: Vec<&Field> = object
        .fields
        .iter()
        .filter(|field| fields::form(api, field, definition) == Form::Plain)
        .collect();
    if required.is_empty() || !definition.usage.is_request_only() {
        return quote! {
            #[doc = " An object in which nothing is set yet."]
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    let mut text = "An object with everything that the API requires.\n".to_owned();
    for field in &required {
        let description = docs::inline(&docs::field_text(field).unwrap_or_default());
        text.push_str(&format!("\n- `{}`: {description}", field.name));
    }
    let doc = docs::markdown(&text);
    let arguments = required.iter().map(|field| {
        let name = ident(&field.name);
        let argument = argument(api, &field.ty, Place::Types);
        quote!(#name: #argument)
    });
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
    quote! {
        #doc
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#values,)* #additional }
        }
    }
}
