// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Right.option 3`.
///
/// Part of [`AnyType`](super::AnyType), [`Left`](super::Left), [`Right`](super::Right).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RightOption3 {
    /// The value `none`.
    None,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(RightOption3, None = "none");
