// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `Song.compare`.
///
/// Part of [`Song`].
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

impl runtime::OpenEnum for SongCompare {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("<", Self::Less),
        ("<=", Self::LessEqual),
        ("=", Self::Equal),
        (">=", Self::GreaterEqual),
        (">", Self::Greater),
        ("!=", Self::NotEqual),
        ("*", Self::Star),
        ("<5", Self::Less5),
        (">=5", Self::GreaterEqual5),
        ("5", Self::N5),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(SongCompare);
