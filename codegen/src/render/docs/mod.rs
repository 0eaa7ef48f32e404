//! Documentation comments.
//!
//! A text of the description is written by [`described`], or put into a sentence of our own by
//! [`inline`] or [`code`](code()). Markdown of our own, in which brackets are links, is written by
//! [`markdown`]. Nothing else makes a comment.

mod code;
mod commonmark;
mod field;
mod mentions;
mod wrap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::Api;

pub(super) use field::{field, field_text};

/// A text of the description as documentation.
pub(super) fn described(text: &str) -> TokenStream {
    outer(&self::text(text))
}

/// A text of the description as the documentation of the module around it.
pub(super) fn inner_described(text: &str) -> TokenStream {
    inner(&self::text(text))
}

/// The description of an operation, in which mentions of other operations are links.
pub(super) fn operation(api: &Api, text: &str) -> TokenStream {
    let text = commonmark::printable(text.trim());
    outer(&commonmark::text(&text, &|word| mentions::find(api, word)))
}

/// Markdown of our own as documentation.
pub(super) fn markdown(text: &str) -> TokenStream {
    outer(&wrap::own(text))
}

/// Markdown of our own as the documentation of the module around it.
pub(super) fn inner_markdown(text: &str) -> TokenStream {
    inner(&wrap::own(text))
}

/// One paragraph of our own, wrapped.
pub(super) fn wrapped(paragraph: &str) -> String {
    wrap::paragraph(paragraph)
}

/// Markdown that is wrapped already as documentation.
pub(super) fn finished(text: &str) -> TokenStream {
    outer(text)
}

/// A text of the description as Markdown that is no code, no HTML and no link to an item.
pub(super) fn text(text: &str) -> String {
    let text = commonmark::printable(text.trim());
    commonmark::text(&text, &|_| None)
}

/// A text of the description as Markdown on one line, for a sentence or a list of our own.
pub(crate) fn inline(text: &str) -> String {
    commonmark::inline(&commonmark::printable(text.trim()))
}

/// A text of the description as code on one line.
pub(crate) fn code(text: &str) -> String {
    code::span(&commonmark::printable(text))
}

/// Markdown on one line as a cell of a table.
pub(crate) fn cell(markdown: &str) -> String {
    let mut cell = String::with_capacity(markdown.len());
    let mut is_escaped = false;
    for c in markdown.chars() {
        if c == '|' && !is_escaped {
            cell.push('\\');
        }
        is_escaped = c == '\\' && !is_escaped;
        cell.push(c);
    }
    cell
}

/// Returns a fence that no line of a code block closes.
pub(super) fn fence(content: &str) -> String {
    "`".repeat(code::longest_run(content).max(2) + 1)
}

/// Returns true if rustdoc takes a name as an alias.
pub(super) fn is_alias(name: &str) -> bool {
    let is_refused = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '\'');
    !name.is_empty() && !name.contains(is_refused)
}

fn outer(markdown: &str) -> TokenStream {
    let lines = lines(markdown);
    quote!(#(#[doc = #lines])*)
}

fn inner(markdown: &str) -> TokenStream {
    let lines = lines(markdown);
    quote!(#(#![doc = #lines])*)
}

/// The lines of a comment, behind its slashes.
fn lines(markdown: &str) -> Vec<String> {
    let markdown = commonmark::printable(markdown);
    let lines = markdown.lines().map(|line| match line.trim_end() {
        "" => String::new(),
        line => format!(" {line}"),
    });
    lines.collect()
}
