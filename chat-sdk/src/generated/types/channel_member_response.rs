// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserResponse;

/// Membership of one user in one channel, with role, invitation state and bans.
///
/// Part of [`ChannelResponse`](super::ChannelResponse), [`ChannelStateResponse`](super::ChannelStateResponse), [`ChannelStateResponseFields`](super::ChannelStateResponseFields) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChannelMemberResponse {
    /// Moment the member archived the channel for themselves; absent when it is not archived.
    pub archived_at: Option<runtime::Timestamp>,
    /// Moment the ban from this channel ends; absent when there is no ban or it has no end.
    pub ban_expires: Option<runtime::Timestamp>,
    /// `true` if the member is also banned from channels that the banning user creates later.
    pub ban_from_future_channels: Option<bool>,
    /// `true` while the member is banned from this channel.
    pub banned: bool,
    /// Role in this channel, for example `channel_member` or `channel_moderator`. Together with
    /// the application-wide role it decides the permissions.
    pub channel_role: String,
    /// Moment the user became a member or was invited.
    pub created_at: runtime::Timestamp,
    /// Extra data of the application about the membership, a free-form JSON object that the API
    /// stores and returns untouched.
    pub custom: runtime::Object,
    /// Moment the membership ended; absent for a current member.
    pub deleted_at: Option<runtime::Timestamp>,
    /// Ids of messages in this channel that the member deleted only for themselves.
    pub deleted_messages: Option<Vec<String>>,
    /// Moment the ban from later channels ends; absent when it has no end.
    pub future_channel_ban_expires: Option<runtime::Timestamp>,
    /// Moment the member accepted the invitation; absent if they have not.
    pub invite_accepted_at: Option<runtime::Timestamp>,
    /// Moment the member turned the invitation down; absent if they have not.
    pub invite_rejected_at: Option<runtime::Timestamp>,
    /// `true` if the user came to the channel by invitation.
    pub invited: Option<bool>,
    /// `true` if the member moderates this channel.
    pub is_moderator: Option<bool>,
    /// `true` if the member gets no push notifications from this channel.
    pub notifications_muted: bool,
    /// Moment the member pinned the channel for themselves; absent when it is not pinned.
    pub pinned_at: Option<runtime::Timestamp>,
    /// Older form of the channel role, for example `owner` or `member`. Deprecated in favour of
    /// `channel_role`.
    pub role: Option<String>,
    /// `true` while the member is shadow banned here: only they see their new messages.
    pub shadow_banned: bool,
    /// State of the membership as text, for example `member`.
    pub status: Option<String>,
    /// Moment the membership last changed.
    pub updated_at: runtime::Timestamp,
    /// The member as a user; absent if the user no longer exists.
    pub user: Option<Box<UserResponse>>,
    /// Id of the member, also present when `user` is not.
    pub user_id: Option<String>,
}
