// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Song.version`.
///
/// Part of [`Song`](super::Song).
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

runtime::open_enum!(
    SongVersion,
    N10 = "1.0",
    N110 = "1.10",
    N010 = "010",
    N1e3 = "1e3",
    N0x1F = "0x1F",
);
