// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `Song.path`.
///
/// Part of [`Song`].
#[doc(alias = "Song.path")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SongPath {
    /// The value `a/b`.
    ASlashB,
    /// The value `a.b`.
    ADotB,
    /// The value `a b`.
    AB,
    /// The value `a:b`.
    AColonB,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for SongPath {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("a/b", Self::ASlashB),
        ("a.b", Self::ADotB),
        ("a b", Self::AB),
        ("a:b", Self::AColonB),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(SongPath);
