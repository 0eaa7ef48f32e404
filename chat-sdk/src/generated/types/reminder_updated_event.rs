// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ReminderResponseData;

/// Sent when a reminder changes, for example its moment.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ReminderUpdatedEvent {
    /// Full id of the channel that holds the message, such as `messaging:general`.
    pub cid: String,
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// Id of the message to be reminded of.
    pub message_id: String,
    /// Id of the parent message when the message belongs to a thread.
    pub parent_id: Option<String>,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// The reminder after the change.
    pub reminder: Option<Box<ReminderResponseData>>,
    /// Event type, `reminder.updated`.
    pub r#type: String,
    /// Id of the owner of the reminder.
    pub user_id: String,
}
