// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::MessageResponse;
use super::ReviewQueueItemResponse;

/// Sent when a moderator runs an action that the application defined for its review queue.
/// The backend is what carries the action out.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ModerationCustomActionEvent {
    /// Id of the action, as the application defined it.
    pub action_id: String,
    /// Options that the moderator chose for the action, a free-form JSON object.
    pub action_options: Option<runtime::Object>,
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// Message that the item is about; absent when it is about something else.
    pub message: Option<Box<MessageResponse>>,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Review queue item that the moderator ran the action on.
    pub review_queue_item: ReviewQueueItemResponse,
    /// Event type, `moderation.custom_action`.
    pub r#type: String,
}
