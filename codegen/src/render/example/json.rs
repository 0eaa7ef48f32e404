//! Free-form JSON in examples, as the content of `json!`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::model::Json;

/// The content of `json!`.
pub(super) fn tokens(value: &Json) -> TokenStream {
    match value {
        Json::Null => quote!(null),
        Json::Bool(value) => quote!(#value),
        Json::Number(number) => {
            let number = literal(number);
            quote!(#number)
        }
        Json::String(text) => quote!(#text),
        Json::List(items) => {
            let items = items.iter().map(tokens);
            quote!([#(#items),*])
        }
        Json::Object(entries) => {
            let keys = entries.iter().map(|(key, _)| key);
            let values = entries.iter().map(|(_, value)| tokens(value));
            quote!({ #(#keys: #values),* })
        }
    }
}

fn literal(number: &serde_json::Number) -> Literal {
    match (number.as_i128(), number.as_f64()) {
        // A literal without a suffix is an `i32` there.
        (Some(number), _) => match (i32::try_from(number), i64::try_from(number)) {
            (Ok(number), _) => Literal::i32_unsuffixed(number),
            (_, Ok(number)) => Literal::i64_suffixed(number),
            _ => Literal::u64_suffixed(u64::try_from(number).unwrap_or(u64::MAX)),
        },
        (None, number) => Literal::f64_unsuffixed(number.unwrap_or_default()),
    }
}
