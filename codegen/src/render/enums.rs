//! Lists of words or numbers as open enums: a value that is not listed is kept as it came.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::item::{Derives, VariantItem};
use super::{docs, ident};
use crate::model::{Enum, EnumKind, TypeDef};

pub(super) fn render(definition: &TypeDef, words: &Enum) -> TokenStream {
    let name = ident(&definition.name);
    let derives = derives();
    let variants = variants(words);
    let known = match words.kind {
        EnumKind::Text => text(&name, words),
        EnumKind::Integer => integer(&name, words),
    };
    quote! {
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
        }

        #known
    }
}

/// Describes the variants of the enum.
pub(super) fn variants(words: &Enum) -> Vec<VariantItem<'_>> {
    let values = words.values.iter().map(|value| VariantItem {
        name: value.name.clone(),
        payload: None,
        mark: None,
        member: Some(&value.wire_name),
        documentation: Box::new(move || {
            let text = value.description.clone();
            docs::described(&text.unwrap_or_else(|| value_doc(&value.wire_name)))
        }),
    });
    let payload = match words.kind {
        EnumKind::Text => quote!(runtime::Unknown),
        EnumKind::Integer => quote!(i64),
    };
    let doc = " A value that this version does not know, as it came.";
    let unknown = VariantItem::unknown(payload, doc);
    values.chain(std::iter::once(unknown)).collect()
}

fn derives() -> Derives {
    Derives::new([
        quote!(Clone),
        quote!(Debug),
        quote!(PartialEq),
        quote!(Eq),
        quote!(Hash),
    ])
}

/// The traits that the enum implements in every build: those that it derives, and those that it
/// gets from the trait and the macro of the runtime.
pub(super) fn traits(words: &Enum) -> Vec<String> {
    let by_macro: &[&str] = match words.kind {
        EnumKind::Text => &["From<&str>", "From<String>", "FromStr", "OpenEnum"],
        EnumKind::Integer => &["From<i64>", "IntegerEnum"],
    };
    let by_both = ["Default", "Display", "Deserialize", "Serialize"];
    let by_macro = by_both
        .iter()
        .chain(by_macro)
        .map(|name| (*name).to_owned());
    derives().names().into_iter().chain(by_macro).collect()
}

fn text(name: &Ident, words: &Enum) -> TokenStream {
    let values = words.values.iter().map(|value| {
        let variant = ident(&value.name);
        let wire_name = &value.wire_name;
        quote!((#wire_name, Self::#variant))
    });
    quote! {
        impl runtime::OpenEnum for #name {
            const VALUES: &'static [(&'static str, Self)] = &[#(#values),*];

            fn from_unknown(value: runtime::Unknown) -> Self {
                Self::Unknown(value)
            }

            fn as_unknown(&self) -> Option<&runtime::Unknown> {
                if let Self::Unknown(value) = self { Some(value) } else { None }
            }
        }

        runtime::open_enum!(#name);
    }
}

fn integer(name: &Ident, words: &Enum) -> TokenStream {
    let values = words.values.iter().filter_map(|value| {
        let variant = ident(&value.name);
        // Lowering made the text of a number.
        let number = Literal::i64_unsuffixed(value.wire_name.parse().ok()?);
        Some(quote!((#number, Self::#variant)))
    });
    quote! {
        impl runtime::IntegerEnum for #name {
            const VALUES: &'static [(i64, Self)] = &[#(#values),*];

            fn from_unknown(value: i64) -> Self {
                Self::Unknown(value)
            }

            fn as_unknown(&self) -> Option<i64> {
                if let Self::Unknown(value) = self { Some(*value) } else { None }
            }
        }

        runtime::integer_enum!(#name);
    }
}

fn value_doc(word: &str) -> String {
    if word.is_empty() {
        "The empty text.".to_owned()
    } else {
        format!("The value {}.", docs::code(word))
    }
}
