//! Choices as enums: what a value looks like tells the variant, and what looks like none of them is
//! kept as it came.

use proc_macro2::TokenStream;
use quote::quote;

use super::item::{VariantItem, type_text};
use super::types::{Place, ty};
use super::unions::{decoded, decoded_traits, derives, serialize};
use super::{docs, ident, secrets};
use crate::model::{Alternative, Api, Choice, EnumKind, Type, TypeDef, TypeId, TypeKind};

/// Choices within choices are followed this far; beyond it any value fits. Each level multiplies what
/// is written.
pub(super) const MAX_DEPTH: usize = 2;

pub(super) fn render(api: &Api, definition: &TypeDef, choice: &Choice) -> TokenStream {
    let name = ident(&definition.name);
    let variants = variants(api, choice);
    let derives = derives(secrets::debug(has_secret(choice)));
    let serialize = serialize(definition);
    let decoded = decoded(definition);
    let table = choice.alternatives.iter().map(|alternative| {
        let variant = ident(&alternative.name);
        let shape = shape(api, &alternative.ty, 0);
        quote!((#shape, |value| value.decode().map(Self::#variant)))
    });
    let conversions = definition.usage.request.then(|| {
        let types = choice.alternatives.iter().map(|alternative| {
            let variant = ident(&alternative.name);
            let ty = ty(api, &alternative.ty, Place::Types);
            quote!(#variant(#ty))
        });
        quote!(runtime::choice_from!(#name, #(#types),*);)
    });
    quote! {
        #derives
        #serialize
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
        }

        #decoded
        impl runtime::Choice for #name {
            const ALTERNATIVES: runtime::Alternatives<Self> = &[#(#table),*];

            fn from_unknown(value: serde_json::Value) -> Self {
                Self::Unknown(value)
            }
        }

        #decoded
        runtime::choice!(#name);
        #conversions
    }
}

/// Describes the variants of the enum.
pub(super) fn variants<'a>(api: &'a Api, choice: &'a Choice) -> Vec<VariantItem<'a>> {
    let variants = choice.alternatives.iter().map(|alternative| VariantItem {
        name: alternative.name.clone(),
        payload: Some(held(api, &alternative.ty)),
        mark: secrets::mark(secrets::is_hidden_variant(api, alternative)),
        member: Some(&alternative.name),
        documentation: Box::new(move || docs::described(&text(api, alternative))),
    });
    let doc = " A value that looks like none of these, as it came.";
    let unknown = VariantItem {
        mark: secrets::mark(has_secret(choice)),
        ..VariantItem::unknown(quote!(serde_json::Value), doc)
    };
    variants.chain(std::iter::once(unknown)).collect()
}

fn has_secret(choice: &Choice) -> bool {
    let mut alternatives = choice.alternatives.iter();
    alternatives.any(|alternative| alternative.secret)
}

/// The traits that the enum implements in every build. One that is sent is made from what it holds.
pub(super) fn traits(api: &Api, definition: &TypeDef, choice: &Choice) -> Vec<String> {
    let mut traits = decoded_traits(definition, "Choice");
    if definition.usage.request {
        let held = choice.alternatives.iter();
        traits.extend(held.map(|held| {
            let held = type_text(&ty(api, &held.ty, Place::Types));
            format!("From<{held}>")
        }));
    }
    traits
}

/// Whether a variant holds its type behind a pointer.
pub(super) fn is_boxed(api: &Api, held: &Type) -> bool {
    matches!(held, Type::Named(id) if !matches!(api.types[id].kind, TypeKind::Enum(_)))
}

/// Types with names lie behind a pointer: an enum is as large as its largest variant.
fn held(api: &Api, held: &Type) -> TokenStream {
    let inner = ty(api, held, Place::Types);
    if is_boxed(api, held) {
        quote!(Box<#inner>)
    } else {
        inner
    }
}

fn text(api: &Api, alternative: &Alternative) -> String {
    let description = match &alternative.ty {
        Type::Named(id) => api.types[id].description.clone(),
        _ => None,
    };
    description.unwrap_or_else(|| match &alternative.ty {
        Type::Any => "Any value.".to_owned(),
        Type::Object => "An object.".to_owned(),
        Type::Boolean => "True or false.".to_owned(),
        Type::Integer(_) => "A whole number.".to_owned(),
        Type::Float(_) => "A number.".to_owned(),
        Type::String | Type::File => "Text.".to_owned(),
        Type::Timestamp => "A moment in time.".to_owned(),
        Type::List(_) => "A list.".to_owned(),
        Type::Map(_) => "A map from names to values.".to_owned(),
        Type::Nullable(_) => "A value or null.".to_owned(),
        Type::Named(id) => format!("A value of {}.", docs::code(&id.0)),
    })
}

/// What values of a type look like in JSON.
fn shape(api: &Api, ty: &Type, depth: usize) -> TokenStream {
    match ty {
        Type::Any => quote!(runtime::Shape::Any),
        Type::Boolean => quote!(runtime::Shape::Boolean),
        Type::Integer(_) | Type::Float(_) => quote!(runtime::Shape::Number),
        Type::String | Type::File | Type::Timestamp => quote!(runtime::Shape::Text),
        Type::List(item) => {
            let item = shape(api, item, depth + 1);
            quote!(runtime::Shape::List(&#item))
        }
        Type::Object | Type::Map(_) => quote!(runtime::Shape::Object(&[], &[])),
        // A list is judged by its items that are not null.
        Type::Nullable(inner) => shape(api, inner, depth),
        Type::Named(id) => named_shape(api, id, depth),
    }
}

fn named_shape(api: &Api, id: &TypeId, depth: usize) -> TokenStream {
    match &api.types[id].kind {
        TypeKind::Enum(words) => match words.kind {
            EnumKind::Text => quote!(runtime::Shape::Text),
            EnumKind::Integer => quote!(runtime::Shape::Number),
        },
        TypeKind::Struct(object) => {
            let (required, optional): (Vec<_>, Vec<_>) =
                object.fields.iter().partition(|field| field.required);
            let required = required.into_iter().map(|field| &field.wire_name);
            let optional = optional.into_iter().map(|field| &field.wire_name);
            quote!(runtime::Shape::Object(&[#(#required),*], &[#(#optional),*]))
        }
        TypeKind::Union(union) => {
            let tag = &union.tag;
            quote!(runtime::Shape::Object(&[#tag], &[]))
        }
        TypeKind::Choice(_) if depth > MAX_DEPTH => quote!(runtime::Shape::Any),
        TypeKind::Choice(choice) => {
            let shapes = choice
                .alternatives
                .iter()
                .map(|alternative| shape(api, &alternative.ty, depth + 1));
            quote!(runtime::Shape::OneOf(&[#(#shapes),*]))
        }
    }
}
