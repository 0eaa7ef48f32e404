// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Colour`.
///
/// Part of [`HttpError`](super::HttpError).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// The value `ColourB`.
    ColourB2,
    /// The value `colour-b`.
    ColourB,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for Colour {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("ColourB", Self::ColourB2),
        ("colour-b", Self::ColourB),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(Colour);
