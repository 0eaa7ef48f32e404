// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelFormatOption1;
use super::ChannelFormatOption2;

/// The schema `Channel.format`.
///
/// Part of [`Channel`](super::Channel).
#[doc(alias = "Channel.format")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum ChannelFormat {
    /// A value of `Channel.format.option 1`.
    Option1(ChannelFormatOption1),
    /// A value of `Channel.format.option 2`.
    Option2(Box<ChannelFormatOption2>),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for ChannelFormat {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Text, |value| value.decode().map(Self::Option1)),
        (
            runtime::Shape::Object(&[], &["type"]),
            |value| value.decode().map(Self::Option2),
        ),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(ChannelFormat);
