// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Inferred.mixed.word`.
///
/// Part of [`InferredMixed`](super::InferredMixed).
#[doc(alias = "Inferred.mixed.word")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InferredMixedWord {
    /// The value `a`.
    A,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(InferredMixedWord, A = "a");
