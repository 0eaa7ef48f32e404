// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Channel.kind`.
///
/// Part of [`Channel`](super::Channel).
#[doc(alias = "Channel.kind")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChannelKind {
    /// A channel with text.
    GuildText,
    /// The value `1`.
    Dm,
    /// The value `2`.
    N2,
    /// The value `3`.
    N3,
    /// A value that this version does not know, as it came.
    Unknown(i64),
}

impl runtime::IntegerEnum for ChannelKind {
    const VALUES: &'static [(i64, Self)] = &[
        (0, Self::GuildText),
        (1, Self::Dm),
        (2, Self::N2),
        (3, Self::N3),
    ];

    fn from_unknown(value: i64) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<i64> {
        if let Self::Unknown(value) = self { Some(*value) } else { None }
    }
}

runtime::integer_enum!(ChannelKind);
