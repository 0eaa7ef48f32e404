//! Object schemas as structs.

use proc_macro2::TokenStream;
use quote::quote;

use super::fields::{self, Form, setters};
use super::item::{Derives, FieldItem, Input, Method, Receiver};
use super::types::{Place, field_argument, field_value, ty};
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
    quote! {
        #derives
        #by_feature
    }
}

/// Returns true if the struct has a default. Responses are decoded into it, and a request without
/// required fields begins as one.
pub(super) fn has_default(api: &Api, definition: &TypeDef, object: &Struct) -> bool {
    let is_empty = |field: &Field| fields::form(api, field, definition) != Form::Plain;
    !definition.usage.is_request_only() || object.fields.iter().all(is_empty)
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
    if has_default(api, definition, object) {
        derives.push(quote!(Default));
    }
    derives.push(quote!(PartialEq));
    if !is_request_only {
        // The derive of the runtime is checked faster, and the program that it makes is smaller.
        derives.push(quote!(runtime::Deserialize));
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
    let names = fields::names(&object.fields);
    let setters = object
        .fields
        .iter()
        .filter(|field| !field.required)
        .flat_map(|field| setters(api, definition, field, &names));
    let constructor = constructor(api, definition, object);
    std::iter::once(constructor).chain(setters).collect()
}

fn constructor<'a>(api: &'a Api, definition: &'a TypeDef, object: &'a Struct) -> Method<'a> {
    let required = object.fields.iter().filter(|field| field.is_argument());
    let required: Vec<&Field> = required.collect();
    let arguments = required
        .iter()
        .map(|field| Input::new(&field.name, field_argument(api, field, Place::Types)));
    let is_empty = object.fields.iter().all(|field| !field.required);
    Method::new("new", Receiver::None, quote!(Self))
        .arguments(arguments.collect::<Vec<_>>())
        .doc(move || constructor_doc(&required, is_empty))
        .body(move || match is_empty {
            true => quote!(Self::default()),
            false => literal(api, definition, object),
        })
}

fn constructor_doc(required: &[&Field], is_empty: bool) -> TokenStream {
    if is_empty {
        return quote!(#[doc = " An object in which nothing is set yet."]);
    }
    let mut text = "An object with everything that the API requires.\n".to_owned();
    for field in required {
        text.push_str(&format!("\n- `{}`", field.name));
        if let Some(description) = docs::field_text(field) {
            text.push_str(&format!(": {}", docs::inline(&description)));
        }
    }
    docs::markdown(&text)
}

/// The struct made of what the API requires, with nothing else set.
fn literal(api: &Api, definition: &TypeDef, object: &Struct) -> TokenStream {
    // A default fills in the rest, so that one more optional field changes no constructor.
    let has_default = has_default(api, definition, object);
    let fields = object.fields.iter();
    let fields = fields.filter(|field| field.required || !has_default);
    let is_whole = object.fields.iter().all(|field| field.required) && object.additional.is_none();
    let rest = (has_default && !is_whole).then(|| quote!(..Self::default()));
    let values = fields.map(|field| {
        let name = ident(&field.name);
        if !field.required {
            return quote!(#name: None);
        }
        let value = field_value(api, field, Place::Types);
        let form = fields::form(api, field, definition);
        let value = match (form, field.is_nullable_argument(), field.boxed) {
            (Form::Plain, _, false) | (Form::Optional, true, false) => value,
            (Form::Plain, _, true) => quote!(Box::new(#value)),
            (Form::Optional, true, true) => quote!(#value.map(Box::new)),
            (Form::Optional, false, false) => quote!(Some(#value)),
            (Form::Optional, false, true) => quote!(Some(Box::new(#value))),
            // A field with three states is not required.
            (Form::ThreeState, ..) => quote!(None),
        };
        if name == value.to_string() {
            quote!(#name)
        } else {
            quote!(#name: #value)
        }
    });
    let has_map = object.additional.is_some() && !has_default;
    let additional = has_map.then(|| quote!(additional_properties: BTreeMap::new(),));
    quote!(Self { #(#values,)* #additional #rest })
}
