// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::MessageResponse;
use super::UserResponseCommonFields;

/// Sent when a message that moderation had blocked is let through.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MessageUnblockedEvent {
    /// Full id of the channel that holds the message, such as `messaging:general`.
    pub cid: Option<String>,
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// The message that is no longer blocked.
    pub message: MessageResponse,
    /// Id of that message.
    pub message_id: String,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Event type, `message.unblocked`.
    pub r#type: String,
    /// User the event is about or who caused it.
    pub user: Option<Box<UserResponseCommonFields>>,
}
