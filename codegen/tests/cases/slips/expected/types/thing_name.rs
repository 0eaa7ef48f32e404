// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Thing.name`.
///
/// Part of [`Thing`](super::Thing).
#[doc(alias = "Thing.name")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingName {
    /// The value `1`.
    N1,
    /// The value `true`.
    True,
    /// The value `word`.
    Word,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(ThingName, N1 = "1", True = "true", Word = "word");
