// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `Song.answer`.
///
/// Part of [`Song`].
#[doc(alias = "Song.answer")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SongAnswer {
    /// The value `yes`.
    Yes,
    /// The value `no`.
    No,
    /// The value `on`.
    On,
    /// The value `off`.
    Off,
    /// The value `True`.
    True,
    /// The value `true`.
    True2,
    /// The value `y`.
    Y,
    /// The value `null`.
    Null,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for SongAnswer {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("yes", Self::Yes),
        ("no", Self::No),
        ("on", Self::On),
        ("off", Self::Off),
        ("True", Self::True),
        ("true", Self::True2),
        ("y", Self::Y),
        ("null", Self::Null),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(SongAnswer);
