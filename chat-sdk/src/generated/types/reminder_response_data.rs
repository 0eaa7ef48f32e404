// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelResponse;
use super::MessageResponse;
use super::UserResponse;

/// Reminder or bookmark of one user on a message.
///
/// Answer of [`Chat::create_reminder`](super::super::Chat::create_reminder).
/// Part of [`MessageResponse`](super::MessageResponse), [`MessageWithChannelResponse`](super::MessageWithChannelResponse), [`QueryRemindersResponse`](super::QueryRemindersResponse) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ReminderResponseData {
    /// Channel that holds the message, as an object.
    pub channel: Option<Box<ChannelResponse>>,
    /// Full id of the channel that holds the message, such as `messaging:general`.
    pub channel_cid: String,
    /// Moment the reminder was set.
    pub created_at: runtime::Timestamp,
    /// Message to be reminded of, as an object.
    pub message: Option<Box<MessageResponse>>,
    /// Id of the message to be reminded of.
    pub message_id: String,
    /// Moment the user is notified; absent for a bookmark.
    pub remind_at: Option<runtime::Timestamp>,
    /// Moment of the last change to the reminder.
    pub updated_at: runtime::Timestamp,
    /// Owner of the reminder, as an object.
    pub user: Option<Box<UserResponse>>,
    /// Id of the owner of the reminder.
    pub user_id: String,
}
