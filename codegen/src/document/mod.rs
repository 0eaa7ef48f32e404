//! The description as it was written: a tree of values that know where they stand.
//!
//! YAML and JSON become the same tree. Pieces of it are deserialised into the types of
//! [`openapiv3`] one by one, so that a bad piece is one diagnostic and the rest goes on.

mod adapt;
mod encoding;
mod json;
mod node;
mod piece;
mod yaml;

use std::ops::Range;

pub use encoding::decode;
pub use node::{Entry, Mapping, Node, Value};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
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
                    code: error.code,
                    message: error.message,
                    pointer: Pointer::root(),
                    span: error.span,
                    hint: Some(error.hint),
                });
                return Err((source, diagnostics));
            }
        };
        if diagnostics.has_errors() {
            diagnostics.sort();
            return Err((source, diagnostics));
        }
        Ok(Self { source, root })
    }

    /// The text that was parsed.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// Brings the tree into the form of OpenAPI 3.0, and tells what became less precise by that.
    pub fn adapt(&mut self) -> Diagnostics {
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

    /// A diagnostic about the node that a pointer leads to, of the kind that its severity stands
    /// for in a valid document.
    pub fn diagnostic(
        &self,
        severity: Severity,
        pointer: &Pointer,
        message: impl Into<String>,
    ) -> Diagnostic {
        let code = match severity {
            Severity::Error => Code::Unsupported,
            Severity::Warning => Code::Imprecise,
            Severity::Note => Code::Advice,
        };
        Diagnostic {
            severity,
            code,
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
    code: Code,
    message: String,
    span: Range<usize>,
    hint: String,
}

impl ParseError {
    fn syntax(message: impl Into<String>, span: Range<usize>, hint: &str) -> Self {
        Self {
            code: Code::Syntax,
            message: message.into(),
            span,
            hint: hint.to_owned(),
        }
    }

    fn limit(message: impl Into<String>, span: Range<usize>, hint: &str) -> Self {
        Self {
            code: Code::Limit,
            ..Self::syntax(message, span, hint)
        }
    }

    fn empty() -> Self {
        let hint = "begin with `openapi: 3.0.3`, then `info` and `paths`";
        Self::syntax("the document is empty", 0..0, hint)
    }

    fn too_deep(span: Range<usize>) -> Self {
        let message = format!("the document nests deeper than {MAX_DEPTH} levels");
        let hint = "give inner schemas names under `components/schemas` and refer to them";
        Self::limit(message, span, hint)
    }
}

fn duplicate_key(key: &str, parent: &Pointer, span: Range<usize>) -> Diagnostic {
    Diagnostic {
        severity: Severity::Error,
        code: Code::DuplicateKey,
        message: format!("the key `{key}` stands twice in the same mapping"),
        pointer: parent.child(key),
        span,
        hint: Some("keep one of the two; readers disagree on which of them counts".to_owned()),
    }
}
