// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Thing.name`.
///
/// Part of [`Thing`](super::Thing).
#[doc(alias = "Thing.name")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingName {
    /// The value `1`.
    N1,
    /// The value `true`.
    True,
    /// The value `word`.
    Word,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for ThingName {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1", Self::N1),
        ("true", Self::True),
        ("word", Self::Word),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(ThingName);
