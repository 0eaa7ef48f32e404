// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Thing.number`.
///
/// Part of [`Thing`](super::Thing).
#[doc(alias = "Thing.number")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingNumber {
    /// The value `1`.
    N1,
    /// The value `2`.
    N2,
    /// A value that this version does not know, as it came.
    Unknown(i64),
}

runtime::integer_enum!(ThingNumber, N1 = 1, N2 = 2);
