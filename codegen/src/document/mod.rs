//! The description as it was written: a tree of values that know where they stand.
//!
//! YAML and JSON become the same tree. Objects other than schemas are deserialized one by one, those
//! that [`openapiv3`] has types for into these types, so that a bad one is one diagnostic and the rest
//! goes on.

mod anchors;
mod encoding;
mod files;
mod json;
mod mend;
mod node;
mod piece;
mod reference;
mod yaml;

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

pub use encoding::decode;
pub(crate) use files::FILES;
pub use node::{Entry, Mapping, Node, Value};
pub(crate) use piece::Schemas;
pub(crate) use reference::ReferenceError;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::pointer::Pointer;
use crate::source::Source;

/// How deep a document may nest. Every later stage recurses along the tree, and real
/// descriptions stay below 40.
const MAX_DEPTH: usize = 250;

/// How many bytes the keys that lead to a value may have together. Everything that is made of the
/// value remembers them, and those of real descriptions stay below 400.
const MAX_KEYS: usize = 2_000;

/// A parsed description.
#[derive(Debug)]
pub struct Document {
    source: Source,
    root: Node,
    /// The reasons why files could not be read, by the references to them or by their paths.
    unread: BTreeMap<String, String>,
}

/// A document that could not be parsed.
#[derive(Debug)]
pub struct Unreadable {
    /// The texts that were read, for the excerpts of diagnostics.
    pub source: Source,
    /// The syntax errors.
    pub diagnostics: Diagnostics,
}

impl Document {
    /// Parses a description: JSON if it begins with a brace, else YAML.
    ///
    /// # Errors
    /// One diagnostic with the place at which reading stopped, or one for each duplicate key.
    pub fn parse(source: Source) -> Result<Self, Box<Unreadable>> {
        let (root, duplicates) = match tree(source.text()) {
            Ok(parsed) => parsed,
            Err(fault) => {
                let mut diagnostics = Diagnostics::default();
                diagnostics.push(fault);
                return Err(Box::new(Unreadable {
                    source,
                    diagnostics,
                }));
            }
        };
        if !duplicates.is_empty() {
            let mut diagnostics = Diagnostics::default();
            duplicates
                .into_iter()
                .for_each(|found| diagnostics.push(found));
            diagnostics.sort();
            return Err(Box::new(Unreadable {
                source,
                diagnostics,
            }));
        }
        let mut root = root;
        anchors::resolve(&mut root);
        Ok(Self {
            source,
            root,
            unread: BTreeMap::new(),
        })
    }

    /// Takes in the files of a folder that the document refers to.
    ///
    /// # Errors
    /// The syntax errors of the files. A file that cannot be read is an error where it
    /// is referred to.
    pub fn with_files(self, folder: &Path) -> Result<Self, Box<Unreadable>> {
        let bundle = files::bundle(self.root, self.source, folder)?;
        Ok(Self {
            source: bundle.source,
            root: bundle.root,
            unread: bundle.unread,
        })
    }

    /// The reason why the file that a reference names could not be read.
    pub fn unread(&self, reference: &str) -> Option<&str> {
        self.unread.get(reference).map(String::as_str)
    }

    /// The file that a pointer leads into, and why it could not be read.
    pub(crate) fn unread_file(&self, pointer: &Pointer) -> Option<(&str, &str)> {
        let mut tokens = pointer.tokens();
        let name = tokens
            .next()
            .filter(|key| key == FILES)
            .and(tokens.next())?;
        let (name, reason) = self.unread.get_key_value(name.as_ref())?;
        Some((name, reason))
    }

    /// The text that was parsed.
    pub fn source(&self) -> &Source {
        &self.source
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

    /// The text of a number or a boolean as it is written. An alias has the text of its value.
    pub(crate) fn spelling(&self, node: &Node) -> String {
        let written = self.source.text().get(node.span.clone());
        match written.filter(|text| !text.starts_with('*')) {
            Some(text) => text.to_owned(),
            None => node.to_json().to_string(),
        }
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

/// A text as a tree: JSON if it begins with a brace, else YAML. Beside it, the keys that stand twice.
fn tree(text: &str) -> Result<(Node, Vec<Diagnostic>), Diagnostic> {
    let parsed = match text.trim_start().starts_with('{') {
        true => json::parse(text),
        false => yaml::parse(text),
    };
    match parsed {
        Ok(tree) => Ok((tree.root, tree.duplicates)),
        Err(error) => Err(Diagnostic {
            severity: Severity::Error,
            code: error.code,
            message: error.message,
            pointer: Pointer::root(),
            span: error.span,
            hint: Some(error.hint),
        }),
    }
}

/// A diagnostic about a text that follows others.
fn moved(mut diagnostic: Diagnostic, by: usize) -> Diagnostic {
    diagnostic.span.start += by;
    diagnostic.span.end += by;
    diagnostic
}

/// The result of a parser.
struct Tree {
    root: Node,
    duplicates: Vec<Diagnostic>,
}

/// The reason why a text is neither YAML nor JSON.
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

    fn long_keys(span: Range<usize>) -> Self {
        let message = format!("the keys that lead here have more than {MAX_KEYS} bytes together");
        let hint = "shorten them, or give inner schemas names under `components/schemas`";
        Self::limit(message, span, hint)
    }
}

fn duplicate_key(key: &str, parent: &Pointer, span: Range<usize>) -> Diagnostic {
    Diagnostic {
        severity: Severity::Error,
        code: Code::DuplicateKey,
        message: format!("the key `{key}` appears twice in the same mapping"),
        pointer: parent.child(key),
        span,
        hint: Some("keep one of the two; readers disagree on which of them counts".to_owned()),
    }
}
