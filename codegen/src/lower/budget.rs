//! The amount of work that one document may ask for.
//!
//! A component is read for each of its users: the properties of a schema for every schema that is
//! composed from it, a parameter for every operation that shares it. So a few lines can stand for much
//! more than is written. The work is bounded by the size of the document, and a document that asks for
//! more is refused.

use std::cell::{Cell, RefCell};

use crate::document::{Document, Node};
use crate::pointer::Pointer;

/// The number of times that each value of a document may be read, on average.
const FACTOR: usize = 3;

/// The number of values that may be read of a small document.
const LEAST: usize = 100_000;

/// The remaining number of values that may be read.
pub(super) struct Budget {
    left: Cell<usize>,
    /// The pointer at which it was exhausted.
    end: RefCell<Option<Pointer>>,
}

impl Budget {
    pub(super) fn new(document: &Document) -> Self {
        Self {
            left: Cell::new(LEAST + FACTOR * document.root().whole_cost()),
            end: RefCell::default(),
        }
    }

    /// The counter, for those who count by themselves.
    pub(super) fn left(&self) -> &Cell<usize> {
        &self.left
    }

    /// Takes the cost of some work. Returns false if there is nothing left for it.
    pub(super) fn spend(&self, cost: usize, at: &Pointer) -> bool {
        match self.left.get().checked_sub(cost) {
            Some(left) if left > 0 => {
                self.left.set(left);
                true
            }
            _ => {
                self.left.set(0);
                self.end.borrow_mut().get_or_insert_with(|| at.clone());
                false
            }
        }
    }

    /// The place where the budget was exhausted.
    pub(super) fn exhausted_at(&self) -> Option<Pointer> {
        self.end.borrow_mut().take()
    }

    /// The same for a copy of a value with all that is in it.
    pub(super) fn spend_value(&self, node: &Node, at: &Pointer) -> bool {
        self.spend(node.whole_cost(), at)
    }
}
