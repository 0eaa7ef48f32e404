// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// What happens to a message that moderation objects to, where shadow blocking is not on
/// offer.
///
/// Taken by [`Chat::create_channel_type`](super::super::Chat::create_channel_type).
/// Part of [`ChannelConfigOverrides`](super::ChannelConfigOverrides), [`ConfigOverridesRequest`](super::ConfigOverridesRequest).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BasicModerationBehavior {
    /// Let the message through and flag it for review.
    Flag,
    /// Refuse the message.
    Block,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for BasicModerationBehavior {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("flag", Self::Flag),
        ("block", Self::Block),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(BasicModerationBehavior);
