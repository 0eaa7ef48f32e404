// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Which new messages trigger a push notification.
///
/// Taken by [`Chat::create_channel_type`](super::super::Chat::create_channel_type), [`Chat::update_channel_type`](super::super::Chat::update_channel_type).
/// Part of [`ChannelConfig`](super::ChannelConfig), [`ChannelConfigOverrides`](super::ChannelConfigOverrides), [`ChannelConfigWithInfo`](super::ChannelConfigWithInfo) and others.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PushLevel {
    /// Every new message.
    All,
    /// Messages that mention the user in any way: by name, role or group, or through `@channel`
    /// or `@here`.
    AllMentions,
    /// Older spelling of `direct_mentions`.
    Mentions,
    /// Messages that mention the user by name.
    DirectMentions,
    /// No message.
    None,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(
    PushLevel,
    All = "all",
    AllMentions = "all_mentions",
    Mentions = "mentions",
    DirectMentions = "direct_mentions",
    None = "none",
);
