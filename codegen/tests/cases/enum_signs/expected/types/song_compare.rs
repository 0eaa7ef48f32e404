// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Song.compare`.
///
/// Part of [`Song`](super::Song).
#[doc(alias = "Song.compare")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SongCompare {
    /// The value `<`.
    Less,
    /// The value `<=`.
    LessEqual,
    /// The value `=`.
    Equal,
    /// The value `>=`.
    GreaterEqual,
    /// The value `>`.
    Greater,
    /// The value `!=`.
    NotEqual,
    /// The value `*`.
    Star,
    /// The value `<5`.
    Less5,
    /// The value `>=5`.
    GreaterEqual5,
    /// The value `5`.
    N5,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(
    SongCompare,
    Less = "<",
    LessEqual = "<=",
    Equal = "=",
    GreaterEqual = ">=",
    Greater = ">",
    NotEqual = "!=",
    Star = "*",
    Less5 = "<5",
    GreaterEqual5 = ">=5",
    N5 = "5",
);
