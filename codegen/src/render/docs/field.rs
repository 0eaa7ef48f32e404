//! Documentation of fields: the description, the limits, the default.

use proc_macro2::TokenStream;
use quote::quote;

use super::{code, described, markdown};
use crate::model::{Constraints, Field};

/// Returns the documentation of a field. If the description says nothing, returns an `allow` of the
/// lint for missing documentation.
pub(in super::super) fn field(field: &Field) -> TokenStream {
    let builder = field.builder.as_deref().map(builder);
    match (field_text(field), builder) {
        (Some(text), None) => described(&text),
        (Some(text), Some(builder)) => {
            let text = described(&text);
            quote!(#text #[doc = ""] #builder)
        }
        (None, Some(builder)) => builder,
        (None, None) => quote!(#[allow(missing_docs)]),
    }
}

/// Returns the description of a field, with the limits that it does not mention itself.
pub(in super::super) fn field_text(field: &Field) -> Option<String> {
    let description = field.description.clone().unwrap_or_default();
    let facts: Vec<String> = limits(&field.constraints)
        .into_iter()
        .filter(|fact| !mentions(&description, &fact.key))
        .map(|fact| fact.text)
        .collect();
    let facts = match facts.as_slice() {
        [] => String::new(),
        facts => format!("Limits: {}.", facts.join(", ")),
    };
    let constant = match &field.constant {
        Some(constant) => format!("Always {}.", code::span(&wire_text(constant))),
        None => String::new(),
    };
    let default = match &field.constraints.default {
        Some(default) if !mentions(&description, default) => {
            format!("Default: {}.", code::span(default))
        }
        _ => String::new(),
    };
    let parts: Vec<String> = [description, constant, facts, default]
        .into_iter()
        .filter(|part| !part.trim().is_empty())
        .collect();
    (!parts.is_empty()).then(|| parts.join("\n\n"))
}

/// A sentence about the item of the crate that makes such a value.
fn builder(path: &str) -> TokenStream {
    let name = path.rsplit("::").next().unwrap_or(path);
    markdown(&format!("[`{name}`](crate::{path}) makes such a value."))
}

/// A constant as it is written on the wire, without the quotes of a text.
fn wire_text(constant: &serde_json::Value) -> String {
    match constant {
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

struct Fact {
    key: String,
    text: String,
}

fn limits(constraints: &Constraints) -> Vec<Fact> {
    let bound = |value: &Option<(String, bool)>, inclusive: &str, exclusive: &str| {
        let (value, is_exclusive) = value.as_ref()?;
        let word = if *is_exclusive { exclusive } else { inclusive };
        Some(Fact {
            key: value.clone(),
            text: format!("{word} {value}"),
        })
    };
    let count = |value: Option<usize>, word: &str, unit: &str| {
        let value = value?;
        let plural = if value == 1 { "" } else { "s" };
        Some(Fact {
            key: value.to_string(),
            text: format!("{word} {value} {unit}{plural}"),
        })
    };
    [
        bound(&constraints.minimum, "at least", "more than"),
        bound(&constraints.maximum, "at most", "less than"),
        constraints.multiple_of.as_ref().map(|value| Fact {
            key: value.clone(),
            text: format!("a multiple of {value}"),
        }),
        count(constraints.min_length, "at least", "character"),
        count(constraints.max_length, "at most", "character"),
        count(constraints.min_items, "at least", "element"),
        count(constraints.max_items, "at most", "element"),
        constraints.pattern.as_ref().map(|pattern| Fact {
            key: pattern.clone(),
            text: format!("matches {}", code::span(pattern)),
        }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Returns true if a description mentions a value as a word of its own.
fn mentions(description: &str, value: &str) -> bool {
    description
        .split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '.' | '_')))
        .any(|word| word.trim_end_matches('.') == value)
}
