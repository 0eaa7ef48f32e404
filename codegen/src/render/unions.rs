//! Unions as enums told apart by a property: a value of it that is not listed is kept as it came.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::item::{Derives, VariantItem};
use super::{docs, ident};
use crate::model::{Api, EnumKind, Type, TypeDef, TypeKind, Union, Variant};

pub(super) fn render(api: &Api, definition: &TypeDef, union: &Union) -> TokenStream {
    let name = ident(&definition.name);
    let variants = variants(api, union);
    let derives = derives(quote!(Debug));
    let keeps_tag = keeps_tag(api, definition, union);
    let derived = keeps_tag.then(|| serialize(definition));
    let implementations = implementations(api, definition, union, keeps_tag);
    let conversions = conversions(api, definition, union);
    quote! {
        #derives
        #derived
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
        }

        #implementations
        #conversions
    }
}

/// Returns true if all values are received, and so have the property already.
fn keeps_tag(api: &Api, definition: &TypeDef, union: &Union) -> bool {
    let has_tag = |variant: &Variant| {
        let mut fields = api.types[&variant.ty].fields().iter();
        fields.any(|field| field.wire_name == union.tag)
    };
    !definition.usage.request && union.variants.iter().all(has_tag)
}

/// The values of the property, by which the runtime implements decoding and, unless the values keep the
/// property, encoding.
fn implementations(api: &Api, definition: &TypeDef, union: &Union, keeps_tag: bool) -> TokenStream {
    let name = ident(&definition.name);
    let tag = &union.tag;
    let words = union.variants.iter().map(|variant| {
        let (name, word) = (ident(&variant.name), word(api, variant, tag));
        match writes_tag(api, variant, tag) {
            true => quote!(#name in #word),
            false => quote!(#name = #word),
        }
    });
    let words: Vec<TokenStream> = words.collect();
    let usage = definition.usage;
    // Either direction that the type does not travel in comes with a feature.
    let (always, by_feature) = match (usage.is_request_only(), usage.request) {
        (true, _) => (quote!(Serialize), Some(quote!(Deserialize))),
        (false, true) => (quote!(Deserialize + Serialize), None),
        (false, false) if keeps_tag => (quote!(Deserialize), None),
        (false, false) => (quote!(Deserialize), Some(quote!(Serialize))),
    };
    let by_feature = by_feature.map(|by_feature| {
        quote! {
            #[cfg(feature = "serde-all")]
            runtime::tagged_union!(#name: #by_feature, #tag, #(#words),*);
        }
    });
    quote! {
        runtime::tagged_union!(#name: #always, #tag, #(#words),*);
        #by_feature
    }
}

/// Returns true if a variant is a union by the same property.
fn writes_tag(api: &Api, variant: &Variant, tag: &str) -> bool {
    matches!(&api.types[&variant.ty].kind, TypeKind::Union(inner) if inner.tag == tag)
}

/// The value of the property, as the type of the variant has it: a text, a number or a boolean.
fn word(api: &Api, variant: &Variant, tag: &str) -> TokenStream {
    let word = &variant.wire_name;
    let fields = api.types[&variant.ty].fields().iter();
    let field = fields.into_iter().find(|field| field.wire_name == tag);
    let is_number = |ty: &Type| match ty {
        Type::Integer(_) => true,
        Type::Named(id) => matches!(
            &api.types[id].kind,
            TypeKind::Enum(listed) if listed.kind == EnumKind::Integer
        ),
        _ => false,
    };
    match (
        field.map(|field| &field.ty),
        word.parse::<i64>(),
        word.parse::<bool>(),
    ) {
        (Some(ty), Ok(number), _) if is_number(ty) => {
            let number = Literal::i64_unsuffixed(number);
            quote!(#number)
        }
        (Some(Type::Boolean), _, Ok(word)) => quote!(#word),
        _ => quote!(#word),
    }
}

/// The types that convert into the union: those of one variant alone.
fn convertible(union: &Union) -> impl Iterator<Item = &Variant> {
    let variants = union.variants.iter();
    variants.filter(|variant| {
        let mut others = union.variants.iter();
        !others.any(|other| other.ty == variant.ty && other.wire_name != variant.wire_name)
    })
}

fn conversions(api: &Api, definition: &TypeDef, union: &Union) -> Option<TokenStream> {
    let name = ident(&definition.name);
    let types = convertible(union).map(|variant| {
        let (variant, ty) = (ident(&variant.name), ident(&api.types[&variant.ty].name));
        quote!(#variant(#ty))
    });
    let types: Vec<TokenStream> = types.collect();
    let is_sent = definition.usage.request && !types.is_empty();
    is_sent.then(|| quote!(runtime::choice_from!(#name, #(#types),*);))
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
pub(super) fn traits(api: &Api, definition: &TypeDef, union: &Union) -> Vec<String> {
    let mut traits = decoded_traits(definition, "TaggedUnion");
    if definition.usage.request {
        let held = convertible(union).map(|variant| &api.types[&variant.ty].name);
        traits.extend(held.map(|held| format!("From<{held}>")));
    }
    traits
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

/// Values are written as the content of their variants.
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
