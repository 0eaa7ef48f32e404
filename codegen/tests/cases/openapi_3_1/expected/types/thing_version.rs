// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `Thing.version`.
///
/// Taken by [`Api::make_thing`](super::super::Api::make_thing).
/// Part of [`Thing`].
#[doc(alias = "Thing.version")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingVersion {
    /// The value `2`.
    N2,
    /// A value that this version does not know, as it came.
    Unknown(i64),
}

impl runtime::IntegerEnum for ThingVersion {
    const VALUES: &'static [(i64, Self)] = &[(2, Self::N2)];

    fn from_unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<i64> {
        if let Self::Unknown(value) = self { Some(*value) } else { None }
    }
}

runtime::integer_enum!(ThingVersion);
