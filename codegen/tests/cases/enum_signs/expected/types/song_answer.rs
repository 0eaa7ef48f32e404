// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Song.answer`.
///
/// Part of [`Song`](super::Song).
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

runtime::open_enum!(
    SongAnswer,
    Yes = "yes",
    No = "no",
    On = "on",
    Off = "off",
    True = "True",
    True2 = "true",
    Y = "y",
    Null = "null",
);
