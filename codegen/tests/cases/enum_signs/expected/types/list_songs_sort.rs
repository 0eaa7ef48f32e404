// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

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

runtime::open_enum!(
    ListSongsSort,
    AddedAt = "added_at",
    MinusAddedAt = "-added_at",
    PlusAddedAt = "+added_at",
    MinusTitle = "-title",
);
