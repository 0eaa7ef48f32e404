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
    escape(&one_line(text), false).replace('|', "\\|")
}

/// A text of several lines on one.
pub(super) fn one_line(text: &str) -> String {
    text.trim().replace("\r\n", " ").replace(['\n', '\r'], " ")
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
    // Columns that belong to the text of a list, while one goes on.
    let mut hang = 0;
    let text = plain(text);
    for line in text.trim().lines() {
        let line = line.trim_end();
        let is_fence = line.trim_start().starts_with("```");
        if is_fence {
            hang = 0;
            // A fence without a language would be compiled as Rust.
            let opens_bare = !in_code && line.trim() == "```";
            lines.push(if opens_bare {
                format!("{line}text")
            } else {
                line.to_owned()
            });
            in_code = !in_code;
        } else if let Some(width) = item_width(line).filter(|_| !in_code) {
            hang = width;
            lines.push(escape(line, in_code));
        } else if line.is_empty() {
            hang = 0;
            lines.push(String::new());
        } else if hang > 0 && !in_code {
            lines.push(format!("{:hang$}{}", "", escape(line.trim_start(), false)));
        } else if in_code || line.starts_with(['|', '#', '-', '*', ' ']) {
            lines.push(escape(line, in_code));
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

/// A text without what Rust refuses in a comment: carriage returns that end no line, and what
/// changes the direction of the text, so that code does not look like what it is.
fn plain(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .replace('\t', "    ")
        .replace(
            |c: char| {
                let is_direction = matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
                is_direction || (c.is_control() && c != '\n')
            },
            "\u{fffd}",
        )
}

/// The width of the mark and the space in front of an item of a list, if the line begins one.
fn item_width(line: &str) -> Option<usize> {
    let text = line.trim_start();
    let mark = match text.trim_start_matches(|c: char| c.is_ascii_digit()) {
        rest if rest.len() == text.len() => text.strip_prefix(['-', '*', '+'])?,
        rest => rest.strip_prefix(['.', ')'])?,
    };
    let body = mark.strip_prefix(' ')?;
    Some(line.len() - body.len())
}

/// Keeps rustdoc from reading HTML and links into a text that means neither. What is a link stays
/// one, and an address becomes one.
pub(super) fn escape(line: &str, in_code: bool) -> String {
    if in_code {
        return line.to_owned();
    }
    let mut escaped = String::with_capacity(line.len());
    let count = line.split('`').count();
    for (index, part) in line.split('`').enumerate() {
        if index > 0 {
            escaped.push('`');
        }
        // Every second part stands between two backticks, if each has its second one.
        if index % 2 == 1 && (index + 1 < count || count % 2 == 1) {
            escaped.push_str(part);
        } else {
            escape_text(part, &mut escaped);
        }
    }
    escaped
}

fn escape_text(mut text: &str, escaped: &mut String) {
    while let Some(c) = text.chars().next() {
        if let Some(length) = link(text) {
            escaped.push_str(&text[..length]);
            text = &text[length..];
            continue;
        }
        let bare = text.strip_prefix('<').unwrap_or(text);
        if let Some(length) = address(bare) {
            escaped.push_str(&format!("<{}>", &bare[..length]));
            let rest = &bare[length..];
            let is_closed = bare.len() < text.len();
            text = rest.strip_prefix('>').filter(|_| is_closed).unwrap_or(rest);
            continue;
        }
        if matches!(c, '<' | '>' | '[' | ']') {
            escaped.push('\\');
        }
        escaped.push(c);
        text = &text[c.len_utf8()..];
    }
}

/// The length of a link to an address that a text begins with.
fn link(text: &str) -> Option<usize> {
    let rest = text.strip_prefix('[')?;
    let label = rest.find(['[', ']', '<', '>'])?;
    let target = rest[label..].strip_prefix("](")?;
    let length = address(target)?;
    target[length..]
        .starts_with(')')
        .then(|| label + length + 4)
}

/// The length of a web address that a text begins with, without the signs that end a sentence.
fn address(text: &str) -> Option<usize> {
    let schemes = ["https://", "http://"];
    let scheme = schemes.iter().find(|scheme| text.starts_with(**scheme))?;
    let ends = |c: char| c.is_whitespace() || "<>\"'()[]{}|\\".contains(c);
    let address = &text[..text.find(ends).unwrap_or(text.len())];
    let address = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
    (address.len() > scheme.len()).then_some(address.len())
}
