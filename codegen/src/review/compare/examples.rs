//! Examples that no longer fit.

use super::{At, Comparison};
use crate::model::{Example, Operation};
use crate::pointer::Pointer;
use crate::review::change::Side;
use crate::review::rule::Rule;

impl Comparison<'_> {
    /// Reports examples that are still in the description, but no longer in the model.
    pub(super) fn examples(&mut self, at: &At, old: &Operation, new: &Operation) {
        // The others are the requests that the generator makes up.
        let written = |example: &&Example| {
            let mut tokens = example.pointer.tokens();
            tokens.any(|token| matches!(token.as_ref(), "example" | "examples"))
        };
        for example in old.examples.iter().filter(written) {
            let is_kept = new.examples.iter().any(|other| other.name == example.name);
            let pointer = moved(&example.pointer, &old.pointer, &new.pointer);
            if !is_kept && self.documents.1.get(&pointer).is_some() {
                let found = at.difference(Rule::ExampleLost, (Side::New, &pointer));
                self.push(found.values(Some(example.name.clone()), None));
            }
        }
    }
}

/// The pointer that a pointer within an operation has in the new version.
fn moved(pointer: &Pointer, old: &Pointer, new: &Pointer) -> Pointer {
    if !pointer.is_within(old) {
        return pointer.clone();
    }
    let depth = old.tokens().count();
    let inner = pointer.tokens().skip(depth);
    inner.fold(new.clone(), |pointer, token| pointer.child(&token))
}
