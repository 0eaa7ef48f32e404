// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ActionLogResponse;
use super::ModerationFlagResponse;
use super::ReviewQueueItemResponse;

/// Sent when an item of the review queue gets further flags, or when a moderator takes an
/// action on it.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ReviewQueueItemUpdatedEvent {
    /// Action that the moderator took; absent when the change is a flag.
    pub action: Option<Box<ActionLogResponse>>,
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// Flags that are new; absent when the change is an action.
    pub flags: Option<Vec<ModerationFlagResponse>>,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// The item after the change.
    pub review_queue_item: Option<Box<ReviewQueueItemResponse>>,
    /// Event type, `review_queue_item.updated`.
    pub r#type: String,
}
