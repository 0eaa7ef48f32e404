// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Merged.open_words`.
///
/// Part of [`Merged`](super::Merged).
#[doc(alias = "Merged.open_words")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergedOpenWords {
    /// The value `a`.
    A,
    /// The value `b`.
    B,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(MergedOpenWords, A = "a", B = "b");
