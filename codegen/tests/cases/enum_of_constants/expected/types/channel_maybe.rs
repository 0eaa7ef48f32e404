// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelMaybeOption2;
use super::ChannelMaybeOption3;

/// The schema `Channel.maybe`.
///
/// Part of [`Channel`](super::Channel).
#[doc(alias = "Channel.maybe")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum ChannelMaybe {
    /// A value of `Channel.maybe.option 2`.
    Option2(ChannelMaybeOption2),
    /// A value of `Channel.maybe.option 3`.
    Option3(ChannelMaybeOption3),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for ChannelMaybe {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Integers(&[3]), |value| value.decode().map(Self::Option2)),
        (runtime::Shape::Integers(&[4]), |value| value.decode().map(Self::Option3)),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(ChannelMaybe);
