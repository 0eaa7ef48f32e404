//! Everything the generator has to complain about, with its place in the document.
//!
//! A [`Diagnostic`] is plain data. [`Diagnostics`] collects them, so that all problems of a
//! document are reported at once, and draws them the way rustc does.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::pointer::Pointer;
use crate::source::Source;

/// How bad a diagnostic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; the output is as the document asks for.
    Note,
    /// The output falls back on something less precise than the document.
    Warning,
    /// Nothing can be generated.
    Error,
}

/// One complaint about a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// Which part of the document it is about.
    pub pointer: Pointer,
    /// The bytes of the source that the caret stands under.
    pub span: Range<usize>,
    /// What to do about it.
    pub hint: Option<String>,
}

/// The complaints about one document, in the order in which they were found.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds a complaint.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        // A shared piece of the document is lowered once for each of its users.
        if !self.list.contains(&diagnostic) {
            self.list.push(diagnostic);
        }
    }

    /// The complaints so far.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// Whether anything stands in the way of generating.
    pub fn has_errors(&self) -> bool {
        self.count(Severity::Error) > 0
    }

    /// The number of complaints of one severity.
    pub fn count(&self, severity: Severity) -> usize {
        self.list.iter().filter(|d| d.severity == severity).count()
    }

    /// Draws all complaints, each with its source line, a caret, its pointer and its hint.
    pub fn render(&self, source: &Source, color: bool) -> String {
        let renderer = if color {
            Renderer::styled()
        } else {
            Renderer::plain()
        };
        let mut text = String::new();
        for diagnostic in &self.list {
            text.push_str(&renderer.render(&report(diagnostic, source)));
            text.push_str("\n\n");
        }
        text
    }
}

fn report<'a>(diagnostic: &'a Diagnostic, source: &'a Source) -> Vec<Group<'a>> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    // Only the lines of the span are handed over: laying out a whole document of megabytes
    // for each complaint would take longer than generating.
    let lines = source.lines_around(&diagnostic.span);
    let start = diagnostic.span.start.saturating_sub(lines.start);
    let end = diagnostic.span.end.clamp(diagnostic.span.start, lines.end) - lines.start;
    let snippet = Snippet::source(&source.text()[lines.clone()])
        .line_start(source.position(lines.start).line)
        .path(source.name())
        .annotation(AnnotationKind::Primary.span(start..end));
    let mut group = level
        .primary_title(diagnostic.message.as_str())
        .element(snippet)
        .element(Level::NOTE.message(format!("at {}", diagnostic.pointer)));
    if let Some(hint) = &diagnostic.hint {
        group = group.element(Level::HELP.message(hint.as_str()));
    }
    vec![group]
}
