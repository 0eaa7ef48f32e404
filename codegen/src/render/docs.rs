//! Descriptions as documentation comments.

use proc_macro2::TokenStream;
use quote::quote;

use super::mentions;
use crate::model::{Api, Constraints, Field};

/// Columns of a line of documentation, without the indentation and the slashes.
const WIDTH: usize = 90;

/// A text as outer documentation: one attribute a line.
pub(super) fn lines(text: &str) -> TokenStream {
    let lines = layout(text, escape);
    quote!(#(#[doc = #lines])*)
}

/// A text as the documentation of the module that it stands in.
pub(super) fn inner_lines(text: &str) -> TokenStream {
    let lines = layout(text, escape);
    quote!(#(#![doc = #lines])*)
}

/// The description of an operation, in which others that it speaks of are links.
pub(super) fn operation(api: &Api, text: &str) -> TokenStream {
    let lines = layout(text, |line, in_code| {
        let line = escape(line, in_code);
        if in_code {
            line
        } else {
            mentions::link(api, &line)
        }
    });
    quote!(#(#[doc = #lines])*)
}

/// A text of our own, in which brackets are links, as outer documentation.
pub(super) fn markdown(text: &str) -> TokenStream {
    let lines = layout(text, |line, _| line.to_owned());
    quote!(#(#[doc = #lines])*)
}

/// The same, as the documentation of the module that it stands in.
pub(super) fn inner_markdown(text: &str) -> TokenStream {
    let lines = layout(text, |line, _| line.to_owned());
    quote!(#(#![doc = #lines])*)
}

/// A text as a cell of a table.
pub(super) fn cell(text: &str) -> String {
    escape(&text.replace('\n', " "), false).replace('|', "\\|")
}

/// Whether rustdoc takes a name as an alias.
pub(super) fn is_alias(name: &str) -> bool {
    !name.is_empty() && !name.contains(|c: char| c.is_whitespace() || matches!(c, '"' | '\''))
}

/// What there is to say about a field. Without a word in the description the lint for missing
/// documentation is told that this is on purpose.
pub(super) fn field(field: &Field) -> TokenStream {
    match field_text(field) {
        Some(text) => lines(&text),
        None => quote!(#[allow(missing_docs)]),
    }
}

/// The description of a field with the limits that it does not mention itself.
pub(super) fn field_text(field: &Field) -> Option<String> {
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
    let default = match &field.constraints.default {
        Some(default) if !mentions(&description, default) => format!("Default: `{default}`."),
        _ => String::new(),
    };
    let parts: Vec<String> = [description, facts, default]
        .into_iter()
        .filter(|part| !part.trim().is_empty())
        .collect();
    (!parts.is_empty()).then(|| parts.join("\n\n"))
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
            text: format!("matches `{}`", pattern.replace('`', "'")),
        }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Whether a description says a value itself, as a word of its own.
fn mentions(description: &str, value: &str) -> bool {
    description
        .split(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '.' | '_')))
        .any(|word| word.trim_end_matches('.') == value)
}

/// Wraps paragraphs, and keeps what is laid out on purpose: code, lists, tables, headings.
fn layout(text: &str, escape: impl Fn(&str, bool) -> String) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut in_code = false;
    let text = text.replace('\t', "    ");
    for line in text.trim().lines() {
        let line = line.trim_end();
        let is_fence = line.trim_start().starts_with("```");
        if is_fence {
            // A fence without a language would be compiled as Rust.
            let opens_bare = !in_code && line.trim() == "```";
            lines.push(if opens_bare {
                format!("{line}text")
            } else {
                line.to_owned()
            });
            in_code = !in_code;
        } else if in_code || line.starts_with(['|', '#', '-', '*', ' ', '\t']) {
            lines.push(escape(line, in_code));
        } else if line.is_empty() {
            lines.push(String::new());
        } else {
            let options = textwrap::Options::new(WIDTH)
                .break_words(false)
                .word_splitter(textwrap::WordSplitter::NoHyphenation)
                .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit);
            let escaped = escape(line, false);
            lines.extend(
                textwrap::wrap(&escaped, options)
                    .into_iter()
                    .map(Into::into),
            );
        }
    }
    if in_code {
        lines.push("```".to_owned());
    }
    lines
        .into_iter()
        .map(|line| {
            if line.is_empty() {
                line
            } else {
                format!(" {line}")
            }
        })
        .collect()
}

/// Keeps rustdoc from reading HTML and links into a text that means neither.
pub(super) fn escape(line: &str, in_code: bool) -> String {
    if in_code {
        return line.to_owned();
    }
    let mut escaped = String::with_capacity(line.len());
    for (index, part) in line.split('`').enumerate() {
        if index > 0 {
            escaped.push('`');
        }
        // Every second part stands between two backticks.
        let is_code = index % 2 == 1;
        for c in part.chars() {
            if !is_code && matches!(c, '<' | '>' | '[' | ']') {
                escaped.push('\\');
            }
            escaped.push(c);
        }
    }
    escaped
}
