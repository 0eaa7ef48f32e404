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

impl runtime::IntegerEnum for ThingNumber {
    const VALUES: &'static [(i64, Self)] = &[(1, Self::N1), (2, Self::N2)];

    fn from_unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<i64> {
        if let Self::Unknown(value) = self { Some(*value) } else { None }
    }
}

runtime::integer_enum!(ThingNumber);
