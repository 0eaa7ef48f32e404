//! Where in a document decoding failed.
//!
//! What decodes cannot tell: it has handed the keys on, and would pay for keeping them although most documents decode.
//! So each level counts its entries, and notes on the way out of a failure in which of them it was. From these numbers
//! the keys are read again, by code that is there once and not for every type.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::failure::Pointer;

/// Which entry of each level a failure was in, from the inside out.
#[derive(Default)]
pub(super) struct Trace(RefCell<Vec<usize>>);

impl Trace {
    /// Notes that a failure came out of an entry, counted from 0.
    #[cold]
    pub(super) fn passed(&self, entry: usize) {
        self.0.borrow_mut().push(entry);
    }

    /// The place in a document, as a JSON pointer.
    pub(super) fn pointer(self, document: &[u8]) -> String {
        let mut entries = self.0.into_inner();
        entries.reverse();
        let mut pointer = Pointer::default();
        let step = Step {
            entries: &entries,
            pointer: &mut pointer,
        };
        // It fails at the latest where decoding did; until there it has found the keys.
        let _ = step.deserialize(&mut serde_json::Deserializer::from_slice(document));
        pointer.into()
    }
}

/// A value on the way to the place.
struct Step<'a> {
    /// Which entry to go into, from this value on.
    entries: &'a [usize],
    pointer: &'a mut Pointer,
}

impl<'de> DeserializeSeed<'de> for Step<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.entries.is_empty() {
            return Ok(());
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Step<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list or an object")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let Some((&entry, entries)) = self.entries.split_first() else {
            return Ok(());
        };
        for _ in 0..entry {
            access.next_element::<IgnoredAny>()?;
        }
        self.pointer.index(entry);
        let pointer = self.pointer;
        access.next_element_seed(Step { entries, pointer })?;
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<(), A::Error> {
        let Some((&entry, entries)) = self.entries.split_first() else {
            return Ok(());
        };
        for _ in 0..entry {
            access.next_entry::<IgnoredAny, IgnoredAny>()?;
        }
        let Some(key) = access.next_key::<String>()? else {
            return Ok(());
        };
        self.pointer.key(&key);
        let pointer = self.pointer;
        access.next_value_seed(Step { entries, pointer })
    }
}
