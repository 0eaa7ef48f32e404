//! References from schema to schema.

use super::{Part, Schema, is_annotation};
use crate::document::{Node, ReferenceError, Value};

/// The reference of a node, if the keywords next to it say nothing about what a value looks like.
fn plain_reference(node: &Node) -> Option<&str> {
    let reference = node.child("$ref")?.as_str()?;
    (!has_keywords_next_to_reference(node)).then_some(reference)
}

/// Returns true for a reference that has keywords next to it which say more about the value.
pub(crate) fn has_keywords_next_to_reference(node: &Node) -> bool {
    let is_reference = node.child("$ref").and_then(Node::as_str).is_some();
    let mut keywords = node.as_mapping().into_iter().flatten();
    is_reference
        && keywords.any(|(keyword, entry)| {
            keyword != "$ref" && !is_annotation(keyword) && entry.value.value != Value::Null
        })
}

impl<'d> Schema<'d> {
    /// The reference, if the schema is nothing else. Keywords next to it are annotations at most.
    pub(crate) fn reference(&self) -> Option<&'d str> {
        match self.part {
            Part::Reference => self.text("$ref"),
            Part::Whole => plain_reference(self.node),
            _ => None,
        }
    }

    /// The schema that the reference leads to, which may be a reference again.
    pub(crate) fn target(&self) -> Option<Result<Self, ReferenceError>> {
        let reference = self.reference()?;
        let target = self.document.target(reference);
        Some(target.map(|(pointer, node)| self.inner(node, pointer)))
    }

    /// Follows references to a schema that is none.
    pub(crate) fn resolve(&self) -> Result<Self, ReferenceError> {
        if self.part == Part::Reference {
            return match self.target() {
                Some(target) => target?.resolve(),
                None => Ok(self.clone()),
            };
        }
        let start = (self.pointer.clone(), self.node);
        let (pointer, node) = self.document.follow(start, plain_reference)?;
        Ok(match std::ptr::eq(node, self.node) {
            true => self.clone(),
            false => self.inner(node, pointer),
        })
    }
}
