// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `One.kind`.
///
/// Part of [`One`].
#[doc(alias = "One.kind")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OneKind {
    /// The value `1`.
    N1,
    /// A value that this version does not know, as it came.
    Unknown(i64),
}

impl runtime::IntegerEnum for OneKind {
    const VALUES: &'static [(i64, Self)] = &[(1, Self::N1)];

    fn from_unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<i64> {
        if let Self::Unknown(value) = self { Some(*value) } else { None }
    }
}

runtime::integer_enum!(OneKind);
