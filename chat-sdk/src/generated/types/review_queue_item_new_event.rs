// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ActionLogResponse;
use super::ModerationFlagResponse;
use super::ReviewQueueItemResponse;

/// Sent when content or a user is flagged for the first time, by a user or by automatic
/// moderation, so that it enters the queue of what moderators have to review.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ReviewQueueItemNewEvent {
    /// Action that automatic moderation took right away; absent when it took none.
    pub action: Option<Box<ActionLogResponse>>,
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// Flags that brought the content into the queue.
    pub flags: Option<Vec<ModerationFlagResponse>>,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// The new item.
    pub review_queue_item: Option<Box<ReviewQueueItemResponse>>,
    /// Event type, `review_queue_item.new`.
    pub r#type: String,
}
