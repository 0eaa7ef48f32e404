// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Merged.all_words`.
///
/// Part of [`Merged`](super::Merged).
#[doc(alias = "Merged.all_words")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergedAllWords {
    /// The value `a`.
    A,
    /// The value `b`.
    B,
    /// The value `c`.
    C,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(MergedAllWords, A = "a", B = "b", C = "c");
