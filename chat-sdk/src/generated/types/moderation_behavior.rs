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

runtime::open_enum!(
    ModerationBehavior,
    Flag = "flag",
    Block = "block",
    ShadowBlock = "shadow_block",
);
