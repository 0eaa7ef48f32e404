// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Push settings for chat by kind of message, as the default of a channel type or channel.
/// Each field holds `all` or `none`; an absent field leaves the choice to the server.
///
/// Taken by [`Chat::create_channel_type`](super::super::Chat::create_channel_type), [`Chat::update_channel_type`](super::super::Chat::update_channel_type).
/// Part of [`ChannelConfig`](super::ChannelConfig), [`ChannelConfigOverrides`](super::ChannelConfigOverrides), [`ChannelConfigWithInfo`](super::ChannelConfigWithInfo) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ChatPreferences {
    /// Push setting for messages that mention everyone with `@channel`: `all` or `none`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_mentions: Option<String>,
    /// Push setting for messages that fall into none of the other kinds: `all` or `none`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_preference: Option<String>,
    /// Push setting for messages that mention the user by name: `all` or `none`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direct_mentions: Option<String>,
    /// Push setting for messages in distinct channels, which are identified by their members:
    /// `all` or `none`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distinct_channel_messages: Option<String>,
    /// Push setting for messages that mention a user group the user belongs to: `all` or `none`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_mentions: Option<String>,
    /// Push setting for messages that mention the online members with `@here`: `all` or `none`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub here_mentions: Option<String>,
    /// Push setting for messages that mention a role the user has: `all` or `none`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_mentions: Option<String>,
    /// Push setting for replies in threads the user takes part in: `all` or `none`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_replies: Option<String>,
}

impl ChatPreferences {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Push setting for messages that mention everyone with `@channel`: `all` or `none`.
    pub fn channel_mentions(mut self, channel_mentions: impl Into<String>) -> Self {
        self.channel_mentions = Some(channel_mentions.into());
        self
    }

    /// Push setting for messages that fall into none of the other kinds: `all` or `none`.
    pub fn default_preference(mut self, default_preference: impl Into<String>) -> Self {
        self.default_preference = Some(default_preference.into());
        self
    }

    /// Push setting for messages that mention the user by name: `all` or `none`.
    pub fn direct_mentions(mut self, direct_mentions: impl Into<String>) -> Self {
        self.direct_mentions = Some(direct_mentions.into());
        self
    }

    /// Push setting for messages in distinct channels, which are identified by their members:
    /// `all` or `none`.
    pub fn distinct_channel_messages(
        mut self,
        distinct_channel_messages: impl Into<String>,
    ) -> Self {
        self.distinct_channel_messages = Some(distinct_channel_messages.into());
        self
    }

    /// Push setting for messages that mention a user group the user belongs to: `all` or `none`.
    pub fn group_mentions(mut self, group_mentions: impl Into<String>) -> Self {
        self.group_mentions = Some(group_mentions.into());
        self
    }

    /// Push setting for messages that mention the online members with `@here`: `all` or `none`.
    pub fn here_mentions(mut self, here_mentions: impl Into<String>) -> Self {
        self.here_mentions = Some(here_mentions.into());
        self
    }

    /// Push setting for messages that mention a role the user has: `all` or `none`.
    pub fn role_mentions(mut self, role_mentions: impl Into<String>) -> Self {
        self.role_mentions = Some(role_mentions.into());
        self
    }

    /// Push setting for replies in threads the user takes part in: `all` or `none`.
    pub fn thread_replies(mut self, thread_replies: impl Into<String>) -> Self {
        self.thread_replies = Some(thread_replies.into());
        self
    }
}
