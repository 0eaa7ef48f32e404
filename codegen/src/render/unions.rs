//! Unions as enums told apart by a property: a value of it that is not listed is kept as it came.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, ident};
use crate::model::{Api, TypeDef, Union};

pub(super) fn render(api: &Api, definition: &TypeDef, union: &Union) -> TokenStream {
    let name = ident(&definition.name);
    let tag = &union.tag;
    let variants = union.variants.iter().map(|variant| {
        let target = &api.types[&variant.ty];
        let (name, ty) = (ident(&variant.name), ident(&target.name));
        let text = target.description.clone().unwrap_or_default();
        let doc = docs::described(
            format!("{}: {text}", docs::code(&variant.wire_name)).trim_end_matches(": "),
        );
        // Each lies behind a pointer: an enum is as large as its largest variant.
        quote!(#doc #name(Box<#ty>))
    });
    let arms = union.variants.iter().map(|variant| {
        let (name, value) = (ident(&variant.name), &variant.wire_name);
        quote!(#value => value.decode().map(Self::#name))
    });
    let serialize = serialize(definition);
    let decoded = decoded(definition);
    quote! {
        #[derive(Clone, Debug, PartialEq)]
        #serialize
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #[doc = " A kind that this version does not know, as it came."]
            Unknown(runtime::Unlisted),
        }

        #decoded
        impl runtime::TaggedUnion for #name {
            const TAG: &'static str = #tag;

            fn from_tagged(tag: &str, value: runtime::Tagged) -> Result<Self, runtime::TagError> {
                match tag {
                    #(#arms,)*
                    _ => Ok(Self::Unknown(value.into_unlisted(tag))),
                }
            }
        }

        #decoded
        runtime::tagged_union!(#name);
    }
}

/// What travels to the API only is decoded with a feature only, as its parts are.
pub(super) fn decoded(definition: &TypeDef) -> Option<TokenStream> {
    let is_request_only = definition.usage.is_request_only();
    is_request_only.then(|| quote!(#[cfg(feature = "serde-all")]))
}

/// An enum of kinds is written as its content is.
pub(super) fn serialize(definition: &TypeDef) -> TokenStream {
    if definition.usage.request {
        quote! {
            #[derive(serde::Serialize)]
            #[serde(untagged)]
        }
    } else {
        quote!(#[cfg_attr(feature = "serde-all", derive(serde::Serialize), serde(untagged))])
    }
}
