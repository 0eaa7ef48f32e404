//! The document, the diagnostics and the budget, which all parts of lowering share.

use std::cell::RefCell;

use serde::de::DeserializeOwned;

use super::budget::Budget;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::document::{Document, Node, Schemas, Value};
use crate::pointer::Pointer;
use crate::schema::Schema;

/// The document and the diagnostics about it.
pub(super) struct Context<'d> {
    pub document: &'d Document,
    pub budget: Budget,
    diagnostics: RefCell<Diagnostics>,
}

impl<'d> Context<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
        Self {
            document,
            budget: Budget::new(document),
            diagnostics: RefCell::default(),
        }
    }

    /// The diagnostics so far. With errors among them the model has gaps.
    pub(super) fn into_diagnostics(self) -> Diagnostics {
        self.diagnostics.into_inner()
    }

    pub(super) fn error(&self, pointer: &Pointer, message: impl Into<String>, hint: &str) {
        self.report(Severity::Error, Code::Unsupported, pointer, message, hint);
    }

    /// Reports more of something than there may be.
    pub(super) fn limit(&self, pointer: &Pointer, message: impl Into<String>, hint: &str) {
        self.report(Severity::Error, Code::Limit, pointer, message, hint);
    }

    pub(super) fn warning(&self, pointer: &Pointer, message: impl Into<String>, hint: &str) {
        self.report(Severity::Warning, Code::Imprecise, pointer, message, hint);
    }

    pub(super) fn note(&self, pointer: &Pointer, message: impl Into<String>, hint: &str) {
        self.report(Severity::Note, Code::Advice, pointer, message, hint);
    }

    pub(super) fn report(
        &self,
        severity: Severity,
        code: Code,
        pointer: &Pointer,
        message: impl Into<String>,
        hint: &str,
    ) {
        let diagnostic = self.document.diagnostic(severity, pointer, message);
        self.diagnostics.borrow_mut().push(Diagnostic {
            code,
            hint: Some(hint.to_owned()),
            ..diagnostic
        });
    }

    /// The node at a pointer. A node that is null counts as missing: in YAML, a key without a value is
    /// easily left behind.
    pub(super) fn node(&self, pointer: &Pointer) -> Option<&'d Node> {
        let node = self.document.get(pointer)?;
        (node.value != Value::Null).then_some(node)
    }

    /// The text under a key.
    pub(super) fn text(&self, at: &Pointer, key: &str) -> Option<String> {
        let at = at.child(key);
        let node = self.document.get(&at)?;
        let text = node.as_str()?;
        self.budget.spend(node.cost(), &at).then(|| text.to_owned())
    }

    /// Returns true if the value of a key is `true`.
    pub(super) fn flag(&self, at: &Pointer, key: &str) -> bool {
        let node = self.document.get(&at.child(key));
        node.is_some_and(|node| node.value == Value::Bool(true))
    }

    /// The keys of a mapping.
    pub(super) fn keys(&self, at: &Pointer) -> Vec<&'d str> {
        let mapping = self.node(at).and_then(Node::as_mapping);
        match mapping {
            Some(mapping) if self.budget.spend(mapping.len(), at) => {
                mapping.keys().map(String::as_str).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The schema at a pointer, if there is one.
    pub(super) fn schema(&self, pointer: &Pointer) -> Option<Schema<'d>> {
        Schema::at(self.document, pointer.clone())
    }

    /// Follows the references of an object other than a schema. Returns nothing if there is no object.
    pub(super) fn resolve(&self, pointer: &Pointer) -> Option<(Pointer, &'d Node)> {
        let node = self.node(pointer)?;
        match self.document.resolve(pointer.clone(), node) {
            Ok((pointer, node)) => node.as_mapping().map(|_| (pointer, node)),
            // Validation has reported references that lead nowhere.
            Err(error) => {
                self.error(pointer, error.to_string(), "mend the reference");
                None
            }
        }
    }

    /// Deserializes an object. A bad one is reported and left out.
    pub(super) fn piece<T: DeserializeOwned>(&self, pointer: &Pointer) -> Option<T> {
        self.deserialized(pointer, Schemas::None)
    }

    /// Deserializes an object with schemas in it, without these.
    pub(super) fn piece_without_schemas<T: DeserializeOwned>(
        &self,
        pointer: &Pointer,
    ) -> Option<T> {
        self.deserialized(pointer, Schemas::Empty)
    }

    fn deserialized<T: DeserializeOwned>(&self, pointer: &Pointer, schemas: Schemas) -> Option<T> {
        if !self.budget.spend(1, pointer) {
            return None;
        }
        match self.document.piece(pointer, schemas, self.budget.left()) {
            Ok(piece) => Some(piece),
            // The budget is exhausted, which is reported once.
            Err(_) if !self.budget.spend(0, pointer) => None,
            Err(diagnostic) => {
                self.diagnostics.borrow_mut().push(diagnostic);
                None
            }
        }
    }

    /// Reports a document that asks for more work than it may.
    pub(super) fn check_budget(&self) {
        let Some(at) = self.budget.exhausted_at() else {
            return;
        };
        let message = "the parts of this document are used so often that they stand for much more \
                       than is written";
        let hint = "describe what many share once, and let fewer schemas be put together from it";
        self.limit(&at, message, hint);
    }
}
