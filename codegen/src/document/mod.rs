//! The description as it was written: a tree of values that know where they stand.
//!
//! YAML and JSON become the same tree. Pieces of it are deserialised into the types of
//! [`openapiv3`] one by one, so that a bad piece is one diagnostic and the rest goes on.

mod adapt;
mod json;
mod node;
mod piece;
mod yaml;

use std::ops::Range;

pub use node::{Entry, Mapping, Node, Value};

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::pointer::Pointer;
use crate::source::Source;

/// How deep a document may nest. Every later stage recurses along the tree, and real
/// descriptions stay below 40.
const MAX_DEPTH: usize = 250;

/// A parsed description.
#[derive(Debug)]
pub struct Document {
    source: Source,
    root: Node,
}

impl Document {
    /// Parses a description: JSON if it begins with a brace, else YAML.
    ///
    /// # Errors
    /// One diagnostic with the place at which reading stopped, or one for each duplicate key.
    pub fn parse(source: Source) -> Result<Self, (Source, Diagnostics)> {
        let mut diagnostics = Diagnostics::default();
        let parsed = if source.text().trim_start().starts_with('{') {
            json::parse(source.text())
        } else {
            yaml::parse(source.text())
        };
        let root = match parsed {
            Ok(tree) => {
                for duplicate in tree.duplicates {
                    diagnostics.push(duplicate);
                }
                tree.root
            }
            Err(error) => {
                diagnostics.push(Diagnostic {
                    severity: Severity::Error,
                    message: error.message,
                    pointer: Pointer::root(),
                    span: error.span,
                    hint: None,
                });
                return Err((source, diagnostics));
            }
        };
        if diagnostics.has_errors() {
            return Err((source, diagnostics));
        }
        Ok(Self { source, root })
    }

    /// The text that was parsed.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// Brings the tree into the form of OpenAPI 3.0, and tells what had to be guessed for that.
    pub fn adapt(&mut self) -> Vec<Diagnostic> {
        adapt::run(&mut self.root)
    }

    /// The whole tree.
    pub fn root(&self) -> &Node {
        &self.root
    }

    /// The node that a pointer leads to.
    pub fn get(&self, pointer: &Pointer) -> Option<&Node> {
        pointer
            .tokens()
            .try_fold(&self.root, |node, token| node.child(&token))
    }

    /// The place to show for a pointer: the key of the node it leads to, or of the nearest
    /// parent that exists.
    pub fn span(&self, pointer: &Pointer) -> Range<usize> {
        let mut node = &self.root;
        let mut span = node.span.start..node.span.start;
        for token in pointer.tokens() {
            if let Value::Mapping(mapping) = &node.value
                && let Some(entry) = mapping.get(token.as_ref())
            {
                node = &entry.value;
                span = entry.key_span.clone();
            } else if let Some(item) = node.child(&token) {
                node = item;
                span = item.span.clone();
            } else {
                break;
            }
        }
        span
    }

    /// A diagnostic about the node that a pointer leads to.
    pub fn diagnostic(
        &self,
        severity: Severity,
        pointer: &Pointer,
        message: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic {
            severity,
            message: message.into(),
            pointer: pointer.clone(),
            span: self.span(pointer),
            hint: None,
        }
    }
}

/// What a parser made of a text.
struct Tree {
    root: Node,
    duplicates: Vec<Diagnostic>,
}

/// Why a text is neither YAML nor JSON.
struct ParseError {
    message: String,
    span: Range<usize>,
}

fn duplicate_key(key: &str, parent: &Pointer, span: Range<usize>) -> Diagnostic {
    Diagnostic {
        severity: Severity::Error,
        message: format!("the key `{key}` stands twice in the same mapping"),
        pointer: parent.child(key),
        span,
        hint: Some("keep one of the two; readers disagree on which of them counts".to_owned()),
    }
}

fn too_deep(span: Range<usize>) -> ParseError {
    ParseError {
        message: format!("the document nests deeper than {MAX_DEPTH} levels"),
        span,
    }
}
