//! Lists of words as open enums: a word that is not listed is kept as it came.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, ident};
use crate::model::{Enum, TypeDef};

pub(super) fn render(definition: &TypeDef, words: &Enum) -> TokenStream {
    let name = ident(&definition.name);
    let variants = words.values.iter().map(|value| {
        let variant = ident(&value.name);
        let text = value
            .description
            .clone()
            .unwrap_or_else(|| value_doc(&value.wire_name.replace('`', "'")));
        let doc = docs::lines(&text);
        quote!(#doc #variant)
    });
    let values = words.values.iter().map(|value| {
        let variant = ident(&value.name);
        let wire_name = &value.wire_name;
        quote!((#wire_name, Self::#variant))
    });
    quote! {
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #[doc = " A value that this version does not know, as it came."]
            Unknown(runtime::Unknown),
        }

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

fn value_doc(word: &str) -> String {
    if word.is_empty() {
        "The empty text.".to_owned()
    } else {
        format!("The value `{word}`.")
    }
}
