// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Inferred.words`.
///
/// Part of [`Inferred`](super::Inferred).
#[doc(alias = "Inferred.words")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InferredWords {
    /// The value `a`.
    A,
    /// The value `b`.
    B,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(InferredWords, A = "a", B = "b");
