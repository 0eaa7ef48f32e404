// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChatMessageResponse;
use super::UserResponse;

/// Reminder or bookmark of one user on a chat message, in the form that moderation shows. It
/// has the fields of `ReminderResponseData`, without the channel.
///
/// Part of [`ChatMessageResponse`](super::ChatMessageResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChatReminderResponseData {
    /// Full id of the channel that holds the message, such as `messaging:general`.
    pub channel_cid: String,
    /// Moment the reminder was set.
    pub created_at: runtime::Timestamp,
    /// Message to be reminded of, as an object.
    pub message: Option<Box<ChatMessageResponse>>,
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
