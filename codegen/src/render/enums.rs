//! Lists of words or numbers as open enums: a value that is not listed is kept as it came.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::{docs, ident};
use crate::model::{Enum, EnumKind, TypeDef};

pub(super) fn render(definition: &TypeDef, words: &Enum) -> TokenStream {
    let name = ident(&definition.name);
    let variants = words.values.iter().map(|value| {
        let variant = ident(&value.name);
        let text = value
            .description
            .clone()
            .unwrap_or_else(|| value_doc(&value.wire_name));
        let doc = docs::described(&text);
        quote!(#doc #variant)
    });
    let unknown = match words.kind {
        EnumKind::Text => quote!(runtime::Unknown),
        EnumKind::Integer => quote!(i64),
    };
    let known = match words.kind {
        EnumKind::Text => text(&name, words),
        EnumKind::Integer => integer(&name, words),
    };
    quote! {
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #[doc = " A value that this version does not know, as it came."]
            Unknown(#unknown),
        }

        #known
    }
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
