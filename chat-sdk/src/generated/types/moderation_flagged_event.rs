// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Sent when a user or automatic moderation flags a message or other content. It only names
/// the content; `review_queue_item.new` and `review_queue_item.updated` carry it together
/// with the flags.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ModerationFlaggedEvent {
    /// Kind of content that was flagged.
    pub content_type: String,
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// Id of the flagged content.
    pub object_id: String,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Event type, `moderation.flagged`.
    pub r#type: String,
}
