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

runtime::open_enum!(BasicModerationBehavior, Flag = "flag", Block = "block");
