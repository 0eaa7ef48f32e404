//! Complaints for programs: one JSON object each.

use std::ops::Range;

use serde::Serialize;

use super::{Diagnostic, drawing};
use crate::source::Source;

/// A complaint with its place worked out. As JSON its fields are named as here; they stay, and
/// others may come.
#[derive(Clone, Debug, Serialize)]
pub struct Message<'a> {
    /// `error`, `warning` or `note`.
    pub severity: &'static str,
    /// The kind of complaint, one of [`Code`](super::Code).
    pub code: &'static str,
    /// What is wrong, in one sentence without a full stop.
    pub message: &'a str,
    /// The file, as it was named to the generator.
    pub file: &'a str,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// The bytes of the file: `start` is the first, `end` is behind the last.
    pub span: Range<usize>,
    /// The JSON pointer of the part of the document, with `#` before it.
    pub pointer: String,
    /// What to do about it.
    pub hint: Option<&'a str>,
    /// The complaint as people see it.
    pub rendered: String,
}

impl<'a> Message<'a> {
    pub(super) fn new(diagnostic: &'a Diagnostic, source: &'a Source) -> Self {
        let position = source.position(diagnostic.span.start);
        Self {
            severity: diagnostic.severity.as_str(),
            code: diagnostic.code.as_str(),
            message: &diagnostic.message,
            file: source.name_at(diagnostic.span.start),
            line: position.line,
            column: position.column,
            span: source.in_file(&diagnostic.span),
            pointer: diagnostic.pointer.to_string(),
            hint: diagnostic.hint.as_deref(),
            rendered: drawing::draw_one(diagnostic, source),
        }
    }
}
