// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Song.path`.
///
/// Part of [`Song`](super::Song).
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

runtime::open_enum!(SongPath, ASlashB = "a/b", ADotB = "a.b", AB = "a b", AColonB = "a:b");
