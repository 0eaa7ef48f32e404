//! Unions as enums told apart by a property: a value of it that is not listed is kept as it came.

use proc_macro2::TokenStream;
use quote::quote;

use super::item::{Derives, VariantItem};
use super::{docs, ident};
use crate::model::{Api, TypeDef, Union};

pub(super) fn render(api: &Api, definition: &TypeDef, union: &Union) -> TokenStream {
    let name = ident(&definition.name);
    let tag = &union.tag;
    let variants = variants(api, union);
    let derives = derives(quote!(Debug));
    let arms = union.variants.iter().map(|variant| {
        let (name, value) = (ident(&variant.name), &variant.wire_name);
        quote!(#value => value.decode().map(Self::#name))
    });
    let serialize = serialize(definition);
    let decoded = decoded(definition);
    quote! {
        #derives
        #serialize
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
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

/// Describes the variants of the enum.
pub(super) fn variants<'a>(api: &'a Api, union: &'a Union) -> Vec<VariantItem<'a>> {
    let variants = union.variants.iter().map(|variant| {
        let target = &api.types[&variant.ty];
        let ty = ident(&target.name);
        VariantItem {
            name: variant.name.clone(),
            // Each lies behind a pointer: an enum is as large as its largest variant.
            payload: Some(quote!(Box<#ty>)),
            mark: None,
            member: Some(&variant.wire_name),
            documentation: Box::new(move || {
                let text = target.description.clone().unwrap_or_default();
                let text = format!("{}: {text}", docs::code(&variant.wire_name));
                docs::described(text.trim_end_matches(": "))
            }),
        }
    });
    let doc = " A kind that this version does not know, as it came.";
    let unknown = VariantItem::unknown(quote!(runtime::Unlisted), doc);
    variants.chain(std::iter::once(unknown)).collect()
}

/// The derives of every enum of kinds; `debug` is the path of the derive of `Debug`.
pub(super) fn derives(debug: TokenStream) -> Derives {
    Derives::new([quote!(Clone), debug, quote!(PartialEq)])
}

/// The traits that the enum implements in every build.
pub(super) fn traits(definition: &TypeDef) -> Vec<String> {
    decoded_traits(definition, "TaggedUnion")
}

/// The traits of an enum of kinds, of which `decoded` decodes it.
pub(super) fn decoded_traits(definition: &TypeDef, decoded: &str) -> Vec<String> {
    let mut traits = derives(quote!(Debug)).names();
    if definition.usage.request {
        traits.push("Serialize".to_owned());
    }
    if !definition.usage.is_request_only() {
        traits.extend(["Deserialize", decoded].map(str::to_owned));
    }
    traits
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
