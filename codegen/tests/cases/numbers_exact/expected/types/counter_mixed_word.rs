// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Counter.mixed.word`.
///
/// Part of [`CounterMixed`](super::CounterMixed).
#[doc(alias = "Counter.mixed.word")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CounterMixedWord {
    /// The value `none`.
    None,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(CounterMixedWord, None = "none");
