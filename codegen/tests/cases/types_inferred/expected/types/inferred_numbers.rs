// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Inferred.numbers`.
///
/// Part of [`Inferred`](super::Inferred).
#[doc(alias = "Inferred.numbers")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InferredNumbers {
    /// The value `1`.
    N1,
    /// The value `2`.
    N2,
    /// A value that this version does not know, as it came.
    Unknown(i64),
}

runtime::integer_enum!(InferredNumbers, N1 = 1, N2 = 2);
