// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::ChannelMessagesResponse;
use super::UserResponseCommonFields;

/// Sent when a user has left messages unread for longer than the reminder interval of the
/// application. Channel types must have reminders switched on.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserUnreadReminderEvent {
    /// Channels with unread messages, at most 10, each with its most recent messages.
    pub channels: BTreeMap<String, ChannelMessagesResponse>,
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Event type, `user.unread_message_reminder`.
    pub r#type: String,
    /// User who has not read the messages.
    pub user: UserResponseCommonFields,
}
