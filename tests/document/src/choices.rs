//! The alternatives that a row of samples takes.
//!
//! Each alternative of a choice is taken in turn, over the values of a sample and over samples. Null is
//! taken once, in a later sample than the first, so that it hides nothing there.

use std::collections::BTreeMap;

use serde_json::Value;

/// The most samples in a row.
const MOST_SAMPLES: usize = 12;

/// The number of times that each alternative was taken.
#[derive(Clone, Debug, Default)]
pub(crate) struct Choices {
    /// By the address of the schema, which tells schemas apart that say the same.
    taken: BTreeMap<*const Value, usize>,
    /// By the address of the schema that may be null.
    nulls: BTreeMap<*const Value, bool>,
    /// The alternatives in the order in which they were taken.
    log: Vec<*const Value>,
    /// The number of samples so far.
    turn: usize,
}

impl Choices {
    /// The position of the alternative that was taken least often.
    pub(crate) fn pick(&mut self, members: &[&Value]) -> usize {
        for member in members {
            self.taken.entry(std::ptr::from_ref(*member)).or_default();
        }
        let count = |member: &Value| self.taken.get(&std::ptr::from_ref(member)).copied();
        let rarest = members
            .iter()
            .enumerate()
            .min_by_key(|(_, member)| count(member));
        let Some((position, member)) = rarest else {
            return 0;
        };
        let member = std::ptr::from_ref(*member);
        *self.taken.entry(member).or_default() += 1;
        self.log.push(member);
        position
    }

    /// The number of alternatives that were taken so far, to go back to.
    pub(crate) fn mark(&self) -> usize {
        self.log.len()
    }

    /// Forgets the alternatives that were taken since a mark.
    pub(crate) fn go_back(&mut self, mark: usize) {
        for member in self.log.drain(mark..) {
            self.taken.entry(member).and_modify(|count| *count -= 1);
        }
    }

    /// Returns true if a value that may be null is to be null now.
    pub(crate) fn null(&mut self, schema: &Value) -> bool {
        let taken = self.nulls.entry(std::ptr::from_ref(schema)).or_default();
        let is_now = self.turn > 0 && !*taken;
        *taken |= is_now;
        is_now
    }

    /// Ends a sample. Returns true if another one would take what none has taken.
    pub(crate) fn go_on(&mut self) -> bool {
        self.turn += 1;
        let is_complete =
            self.taken.values().all(|count| *count > 0) && self.nulls.values().all(|taken| *taken);
        !is_complete && self.turn < MOST_SAMPLES
    }
}
