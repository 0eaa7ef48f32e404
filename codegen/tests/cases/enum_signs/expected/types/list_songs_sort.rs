// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `ListSongs.sort`.
///
/// Taken by [`Api::list_songs`](super::super::Api::list_songs).
#[doc(alias = "ListSongs.sort")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSongsSort {
    /// The value `added_at`.
    AddedAt,
    /// The value `-added_at`.
    MinusAddedAt,
    /// The value `+added_at`.
    PlusAddedAt,
    /// The value `-title`.
    MinusTitle,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for ListSongsSort {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("added_at", Self::AddedAt),
        ("-added_at", Self::MinusAddedAt),
        ("+added_at", Self::PlusAddedAt),
        ("-title", Self::MinusTitle),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(ListSongsSort);
