// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Matrix.one`.
///
/// Taken by [`Api::matrix`](super::super::Api::matrix).
#[doc(alias = "Matrix.one")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MatrixOne {
    /// The value `a`.
    A,
    /// The value `b`.
    B,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(MatrixOne, A = "a", B = "b");
