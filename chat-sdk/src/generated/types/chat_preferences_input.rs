// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::PushSwitch;

/// Push switches per kind of message. Each value is `all` (notify) or `none` (stay silent);
/// one that is left out stays as it is.
///
/// Part of [`PushPreferenceInput`](super::PushPreferenceInput).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ChatPreferencesInput {
    /// Messages that address every member with `@channel`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_mentions: Option<PushSwitch>,
    /// Messages that none of the other switches covers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_preference: Option<PushSwitch>,
    /// Messages that mention the user by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direct_mentions: Option<PushSwitch>,
    /// Messages that mention a user group the user belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_mentions: Option<PushSwitch>,
    /// Messages that address the members who are online with `@here`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub here_mentions: Option<PushSwitch>,
    /// Messages that mention a role the user has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role_mentions: Option<PushSwitch>,
    /// Replies in threads the user takes part in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_replies: Option<PushSwitch>,
}

impl ChatPreferencesInput {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Messages that address every member with `@channel`.
    pub fn channel_mentions(mut self, channel_mentions: impl Into<PushSwitch>) -> Self {
        self.channel_mentions = Some(channel_mentions.into());
        self
    }

    /// Messages that none of the other switches covers.
    pub fn default_preference(
        mut self,
        default_preference: impl Into<PushSwitch>,
    ) -> Self {
        self.default_preference = Some(default_preference.into());
        self
    }

    /// Messages that mention the user by name.
    pub fn direct_mentions(mut self, direct_mentions: impl Into<PushSwitch>) -> Self {
        self.direct_mentions = Some(direct_mentions.into());
        self
    }

    /// Messages that mention a user group the user belongs to.
    pub fn group_mentions(mut self, group_mentions: impl Into<PushSwitch>) -> Self {
        self.group_mentions = Some(group_mentions.into());
        self
    }

    /// Messages that address the members who are online with `@here`.
    pub fn here_mentions(mut self, here_mentions: impl Into<PushSwitch>) -> Self {
        self.here_mentions = Some(here_mentions.into());
        self
    }

    /// Messages that mention a role the user has.
    pub fn role_mentions(mut self, role_mentions: impl Into<PushSwitch>) -> Self {
        self.role_mentions = Some(role_mentions.into());
        self
    }

    /// Replies in threads the user takes part in.
    pub fn thread_replies(mut self, thread_replies: impl Into<PushSwitch>) -> Self {
        self.thread_replies = Some(thread_replies.into());
        self
    }
}
