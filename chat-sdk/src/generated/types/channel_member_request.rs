// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserResponse;

/// A user to be made, invited or updated as a member of a channel.
///
/// Taken by [`Chat::query_members`](super::super::Chat::query_members), [`Chat::update_channel`](super::super::Chat::update_channel).
/// Part of [`ChannelInput`](super::ChannelInput), [`ChannelInputRequest`](super::ChannelInputRequest).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ChannelMemberRequest {
    /// Role the member receives in this channel, for example `channel_moderator`. The default is
    /// `channel_member`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channel_role: Option<String>,
    /// Extra data of the application about the membership, a free-form JSON object that the API
    /// stores and returns untouched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom: Option<runtime::Object>,
    /// The user as an object; `user_id` alone is enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<UserResponse>,
    /// Id of the user concerned. The user must already exist.
    pub user_id: String,
}

impl ChannelMemberRequest {
    /// An object with everything that the API requires.
    ///
    /// - `user_id`: Id of the user concerned. The user must already exist.
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            channel_role: None,
            custom: None,
            user: None,
            user_id: user_id.into(),
        }
    }

    /// Role the member receives in this channel, for example `channel_moderator`. The default is
    /// `channel_member`.
    pub fn channel_role(mut self, channel_role: impl Into<String>) -> Self {
        self.channel_role = Some(channel_role.into());
        self
    }

    /// Extra data of the application about the membership, a free-form JSON object that the API
    /// stores and returns untouched.
    pub fn custom(mut self, custom: impl serde::Serialize) -> Self {
        self.custom = Some(runtime::object(custom));
        self
    }

    /// The user as an object; `user_id` alone is enough.
    pub fn user(mut self, user: impl Into<UserResponse>) -> Self {
        self.user = Some(user.into());
        self
    }
}
