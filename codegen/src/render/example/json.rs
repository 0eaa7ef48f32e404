//! Free-form JSON in examples: as tokens, and laid out over lines.
//!
//! A formatter does not look into macros. So the content of `json!` is a placeholder while the
//! example is formatted, as long as the text on one line, and is laid out afterwards.

use std::cell::RefCell;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::super::ident;
use crate::model::Json;

/// Columns that a value may take on the line where it begins.
const MAX_INLINE: usize = 56;

/// Columns that leave no room for a second argument on the line.
const WHOLE_LINE: usize = 64;

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

/// The values of one example that stand outside while it is formatted.
#[derive(Default)]
pub(super) struct Aside {
    values: RefCell<Vec<Json>>,
}

impl Aside {
    /// Puts a value aside and gives what stands for it.
    pub(super) fn put(&self, value: &Json) -> TokenStream {
        let mut values = self.values.borrow_mut();
        let inline = inline(value);
        let width = if inline.len() <= MAX_INLINE {
            inline.len()
        } else {
            0
        };
        let placeholder = ident(&format!("{:_<width$}", placeholder(values.len())));
        values.push(value.clone());
        quote!(#placeholder)
    }

    /// The text with wide placeholders for values that take several lines and have something after
    /// them on their own. Formatted again, each argument stands on a line of its own.
    pub(super) fn widen(&self, text: &str) -> Option<String> {
        let mut wide = text.to_owned();
        for (index, value) in self.values.borrow().iter().enumerate() {
            let word = placeholder(index);
            let Some(start) = wide
                .find(&word)
                .filter(|_| inline(value).len() > MAX_INLINE)
            else {
                continue;
            };
            let end = start + word.len();
            let after = wide[end..].trim_start_matches([')', '_']);
            if after.starts_with(", ") {
                wide.insert_str(end, &"_".repeat(WHOLE_LINE - word.len()));
            }
        }
        (wide != text).then_some(wide)
    }

    /// Puts the values back into formatted text.
    pub(super) fn restore(self, text: &str) -> String {
        let mut text = text.to_owned();
        for (index, value) in self.values.into_inner().iter().enumerate() {
            let word = placeholder(index);
            let Some(start) = text.find(&word) else {
                continue;
            };
            let rest = &text[start + word.len()..];
            let end = text.len() - rest.trim_start_matches('_').len();
            let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
            let indent = text[line..].len() - text[line..].trim_start_matches(' ').len();
            text.replace_range(start..end, &lay_out(value, indent));
        }
        text
    }
}

/// A word that ends in a sign, so that no other begins with it.
fn placeholder(index: usize) -> String {
    format!("json_{index}_")
}

fn inline(value: &Json) -> String {
    match value {
        Json::List(items) => {
            let items: Vec<String> = items.iter().map(inline).collect();
            format!("[{}]", items.join(", "))
        }
        Json::Object(entries) => {
            let entries: Vec<String> = entries
                .iter()
                .map(|(key, value)| format!("{}: {}", Literal::string(key), inline(value)))
                .collect();
            format!("{{{}}}", entries.join(", "))
        }
        scalar => tokens(scalar).to_string(),
    }
}

/// The text of a value that begins on a line of this indentation.
fn lay_out(value: &Json, indent: usize) -> String {
    let inline = inline(value);
    if inline.len() <= MAX_INLINE {
        return inline;
    }
    let inner = indent + 4;
    let (open, lines, close) = match value {
        Json::List(items) => {
            let lines: Vec<String> = items.iter().map(|item| lay_out(item, inner)).collect();
            ('[', lines, ']')
        }
        Json::Object(entries) => {
            let entry = |(key, value): &(String, Json)| {
                format!("{}: {}", Literal::string(key), lay_out(value, inner))
            };
            ('{', entries.iter().map(entry).collect(), '}')
        }
        _ => return inline,
    };
    let mut text = String::from(open);
    for line in lines {
        text.push_str(&format!("\n{:inner$}{line},", ""));
    }
    text.push_str(&format!("\n{:indent$}{close}", ""));
    text
}
