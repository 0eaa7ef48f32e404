//! Choices as enums. The shape of a value decides about the variant, and a value that fits none is kept
//! as it was received.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::item::{VariantItem, type_text};
use super::shapes::shapes;
use super::types::{Place, ty};
use super::unions::{decoded, decoded_traits, derives, serialize};
use super::{docs, ident, secrets};
use crate::model::{Alternative, Api, Choice, EnumKind, Type, TypeDef, TypeKind};

pub(super) fn render(api: &Api, definition: &TypeDef, choice: &Choice) -> TokenStream {
    let name = ident(&definition.name);
    let variants = variants(api, choice);
    let derives = derives(secrets::debug(has_secret(choice)));
    let serialize = serialize(definition);
    let decoded = decoded(definition);
    let alternatives = choice.alternatives.iter();
    let table = alternatives
        .zip(shapes(api, choice))
        .map(|(alternative, shape)| {
            let variant = ident(&alternative.name);
            quote!((#shape, |value| value.decode().map(Self::#variant)))
        });
    let conversions = definition.usage.request.then(|| {
        let types = choice.alternatives.iter().map(|alternative| {
            let variant = ident(&alternative.name);
            let ty = ty(api, &alternative.ty, Place::Types);
            quote!(#variant(#ty))
        });
        let text = text_variant(api, choice).map(|variant| quote!(text: #variant,));
        quote!(runtime::choice_from!(#name, #text #(#types),*);)
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

/// The variant that a text becomes, if there is one.
fn text_variant(api: &Api, choice: &Choice) -> Option<Ident> {
    let mut alternatives = choice.alternatives.iter();
    let text = alternatives.find(|alternative| match &alternative.ty {
        Type::String => true,
        Type::Named(id) => {
            matches!(&api.types[id].kind, TypeKind::Enum(words) if words.kind == EnumKind::Text)
        }
        _ => false,
    });
    text.map(|alternative| ident(&alternative.name))
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
    let doc = " A value that fits none of these, as it was received.";
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
        if text_variant(api, choice).is_some() {
            traits.push("From<&str>".to_owned());
        }
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
