// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `Song.version`.
///
/// Part of [`Song`].
#[doc(alias = "Song.version")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SongVersion {
    /// The value `1.0`.
    N10,
    /// The value `1.10`.
    N110,
    /// The value `010`.
    N010,
    /// The value `1e3`.
    N1e3,
    /// The value `0x1F`.
    N0x1F,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for SongVersion {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("1.0", Self::N10),
        ("1.10", Self::N110),
        ("010", Self::N010),
        ("1e3", Self::N1e3),
        ("0x1F", Self::N0x1F),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(SongVersion);
