//! References within the document.

use std::collections::HashSet;
use std::fmt;

use super::{Document, Node};
use crate::pointer::Pointer;

/// The longest chain of references. Real descriptions have two or three in a row.
const MAX_REFERENCES: usize = 200;

/// The reason why a reference cannot be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ReferenceError {
    /// It leads to another document, or is malformed.
    External(String),
    /// There is nothing at the pointer.
    Missing(String),
    /// It leads back to a reference before it.
    Circle,
    /// More references follow each other than the generator follows.
    TooMany,
}

impl fmt::Display for ReferenceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::External(reference) => {
                write!(f, "the reference `{reference}` leads out of this document")
            }
            Self::Missing(reference) => write!(f, "the reference `{reference}` leads nowhere"),
            Self::Circle => f.write_str("the reference leads in a circle"),
            Self::TooMany => write!(f, "more than {MAX_REFERENCES} references follow each other"),
        }
    }
}

impl Document {
    /// The node that a reference leads to, with its pointer.
    pub(crate) fn target(&self, reference: &str) -> Result<(Pointer, &Node), ReferenceError> {
        let Some(pointer) = Pointer::from_reference(reference) else {
            return Err(ReferenceError::External(reference.to_owned()));
        };
        match self.get(&pointer) {
            Some(node) => Ok((pointer, node)),
            None => Err(ReferenceError::Missing(reference.to_owned())),
        }
    }

    /// Follows references from a node to the first node that is none. `reference` reads the reference
    /// of a node.
    pub(crate) fn follow<'d>(
        &'d self,
        start: (Pointer, &'d Node),
        reference: impl Fn(&'d Node) -> Option<&'d str>,
    ) -> Result<(Pointer, &'d Node), ReferenceError> {
        let (mut pointer, mut node) = start;
        let mut seen = HashSet::new();
        while let Some(text) = reference(node) {
            if !seen.insert(std::ptr::from_ref(node)) {
                return Err(ReferenceError::Circle);
            }
            if seen.len() > MAX_REFERENCES {
                return Err(ReferenceError::TooMany);
            }
            (pointer, node) = self.target(text)?;
        }
        Ok((pointer, node))
    }

    /// Follows the references of an object other than a schema.
    pub(crate) fn resolve<'d>(
        &'d self,
        pointer: Pointer,
        node: &'d Node,
    ) -> Result<(Pointer, &'d Node), ReferenceError> {
        self.follow((pointer, node), |node| node.child("$ref")?.as_str())
    }
}
