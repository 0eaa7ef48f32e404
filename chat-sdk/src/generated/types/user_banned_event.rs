// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserResponseCommonFields;

/// Sent when a user is banned, either from one channel or from the whole application.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserBannedEvent {
    /// Custom data of the channel, a free-form JSON object.
    pub channel_custom: Option<runtime::Object>,
    /// Channel id, the part of the `cid` after the colon; absent for an application-wide ban.
    pub channel_id: Option<String>,
    /// Number of members the channel has at that moment.
    pub channel_member_count: Option<i32>,
    /// Number of messages. Present when the channel type counts messages.
    pub channel_message_count: Option<i64>,
    /// Channel type, the part of the `cid` before the colon; absent for an application-wide ban.
    pub channel_type: Option<String>,
    /// Full channel id, `type:id`; absent for an application-wide ban.
    pub cid: Option<String>,
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// User who imposed the ban.
    pub created_by: Option<Box<UserResponseCommonFields>>,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// Moment the ban ends by itself; absent when it has no end.
    pub expiration: Option<runtime::Timestamp>,
    /// Explanation given when the ban was imposed.
    pub reason: Option<String>,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Id of the entry in the moderation review queue that the ban belongs to; absent when there
    /// is none.
    pub review_queue_item_id: Option<String>,
    /// `true` for a shadow ban, which hides the user's messages from everybody else without
    /// telling the author.
    pub shadow: Option<bool>,
    /// Team the channel belongs to in a multi-tenant application; absent or empty otherwise.
    pub team: Option<String>,
    /// Number of bans counted for the user so far.
    pub total_bans: Option<i32>,
    /// Event type, `user.banned`.
    pub r#type: String,
    /// Banned user.
    pub user: UserResponseCommonFields,
}
