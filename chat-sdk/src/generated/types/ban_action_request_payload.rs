// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::BanMessageDeletion;

/// Options of the action `ban` on a review queue item.
///
/// Taken by [`Moderation::submit_action`](super::super::Moderation::submit_action).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct BanActionRequestPayload {
    /// `true` to also ban the user from channels that the acting user creates later.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ban_from_future_channels: Option<bool>,
    /// `true` to ban the user only from the channel of the reviewed content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_ban_only: Option<bool>,
    /// Full id (`type:id`) of the channel that the ban is limited to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_cid: Option<String>,
    /// Deletes the user's messages in the given way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delete_messages: Option<BanMessageDeletion>,
    /// `true` to also ban the IP address that the user connected from last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_ban: Option<bool>,
    /// Explanation for the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// `true` for a shadow ban: messages are accepted, but only their author sees them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shadow: Option<bool>,
    /// Id of the user to ban; without it, the author of the reviewed content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_user_id: Option<String>,
    /// Length of the ban in minutes. Without it the ban has no end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout: Option<i32>,
}

impl BanActionRequestPayload {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// `true` to also ban the user from channels that the acting user creates later.
    pub fn ban_from_future_channels(mut self, ban_from_future_channels: bool) -> Self {
        self.ban_from_future_channels = Some(ban_from_future_channels);
        self
    }

    /// `true` to ban the user only from the channel of the reviewed content.
    pub fn channel_ban_only(mut self, channel_ban_only: bool) -> Self {
        self.channel_ban_only = Some(channel_ban_only);
        self
    }

    /// Full id (`type:id`) of the channel that the ban is limited to.
    pub fn channel_cid(mut self, channel_cid: impl Into<String>) -> Self {
        self.channel_cid = Some(channel_cid.into());
        self
    }

    /// Deletes the user's messages in the given way.
    pub fn delete_messages(
        mut self,
        delete_messages: impl Into<BanMessageDeletion>,
    ) -> Self {
        self.delete_messages = Some(delete_messages.into());
        self
    }

    /// `true` to also ban the IP address that the user connected from last.
    pub fn ip_ban(mut self, ip_ban: bool) -> Self {
        self.ip_ban = Some(ip_ban);
        self
    }

    /// Explanation for the record.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// `true` for a shadow ban: messages are accepted, but only their author sees them.
    pub fn shadow(mut self, shadow: bool) -> Self {
        self.shadow = Some(shadow);
        self
    }

    /// Id of the user to ban; without it, the author of the reviewed content.
    pub fn target_user_id(mut self, target_user_id: impl Into<String>) -> Self {
        self.target_user_id = Some(target_user_id.into());
        self
    }

    /// Length of the ban in minutes. Without it the ban has no end.
    pub fn timeout(mut self, timeout: i32) -> Self {
        self.timeout = Some(timeout);
        self
    }
}
