// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::MessageResponse;
use super::ReviewQueueItemResponse;

/// Sent when a moderator marks an item of the review queue as reviewed, which is to say that
/// nothing more has to be done about it.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ModerationMarkReviewedEvent {
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// Review queue item that was marked.
    pub item: ReviewQueueItemResponse,
    /// Message that the item is about; absent when it is about something else.
    pub message: Option<Box<MessageResponse>>,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Event type, `moderation.mark_reviewed`.
    pub r#type: String,
}
