// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// What happens to a message that moderation objects to.
///
/// Taken by [`Chat::create_channel_type`](super::super::Chat::create_channel_type), [`Chat::update_channel_type`](super::super::Chat::update_channel_type).
/// Part of [`BlockListOptions`](super::BlockListOptions), [`ChannelConfig`](super::ChannelConfig), [`ChannelConfigWithInfo`](super::ChannelConfigWithInfo) and others.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ModerationBehavior {
    /// Let the message through and flag it for review.
    Flag,
    /// Refuse the message.
    Block,
    /// Accept the message but show it to its author only.
    ShadowBlock,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for ModerationBehavior {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("flag", Self::Flag),
        ("block", Self::Block),
        ("shadow_block", Self::ShadowBlock),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(ModerationBehavior);
