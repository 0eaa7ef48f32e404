//! Room for recursion along references.
//!
//! Schemas are lowered while those that refer to them are, so that the depth is that of a chain of
//! references. Large descriptions have chains of hundreds, and the stacks of threads are made for
//! less.

/// What the work between two checks takes at most: a schema that nests as deep as a document may.
const SPARE: usize = 2 << 20;

/// How much more there is if less than that is left.
const MORE: usize = 32 << 20;

/// Does some work with enough stack for it.
pub(crate) fn deep<T>(work: impl FnOnce() -> T) -> T {
    stacker::maybe_grow(SPARE, MORE, work)
}
