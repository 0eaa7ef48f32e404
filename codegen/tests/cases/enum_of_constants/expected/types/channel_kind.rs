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

runtime::integer_enum!(ChannelKind, GuildText = 0, Dm = 1, N2 = 2, N3 = 3);
