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
    let spellings = spellings(&name, words);
    quote! {
        #derives
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
        }

        #spellings
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

/// The spellings of the values, by which the runtime implements the rest.
fn spellings(name: &Ident, words: &Enum) -> TokenStream {
    let spellings = words.values.iter().filter_map(|value| {
        let variant = ident(&value.name);
        let spelling = match words.kind {
            EnumKind::Text => Literal::string(&value.wire_name),
            // Lowering made the text of a number.
            EnumKind::Integer => Literal::i64_unsuffixed(value.wire_name.parse().ok()?),
        };
        Some(quote!(#variant = #spelling))
    });
    let kind = match words.kind {
        EnumKind::Text => quote!(open_enum),
        EnumKind::Integer => quote!(integer_enum),
    };
    quote!(runtime::#kind!(#name, #(#spellings),*);)
}

fn value_doc(word: &str) -> String {
    if word.is_empty() {
        "The empty text.".to_owned()
    } else {
        format!("The value {}.", docs::code(word))
    }
}
