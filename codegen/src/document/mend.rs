//! Changes to a document that can be used all the same: references that plainly mean another place, and
//! parts that are left out.

use super::{Document, Node, Value};
use crate::pointer::Pointer;

impl Document {
    /// Replaces the text of a reference, which keeps its place in the source.
    pub(crate) fn set_reference(&mut self, at: &Pointer, reference: String) {
        if let Some(node) = self.get_mut(at) {
            node.value = Value::String(reference);
        }
    }

    /// Removes an entry of a mapping. Returns false if there is none.
    pub(crate) fn remove(&mut self, owner: &Pointer, key: &str) -> bool {
        let mapping = match self.get_mut(owner).map(|node| &mut node.value) {
            Some(Value::Mapping(mapping)) => mapping,
            _ => return false,
        };
        mapping.shift_remove(key).is_some()
    }

    fn get_mut(&mut self, pointer: &Pointer) -> Option<&mut Node> {
        let mut tokens = pointer.tokens();
        tokens.try_fold(&mut self.root, |node, token| match &mut node.value {
            Value::Mapping(mapping) => mapping.get_mut(&*token).map(|entry| &mut entry.value),
            Value::Sequence(items) => items.get_mut(token.parse::<usize>().ok()?),
            _ => None,
        })
    }
}
