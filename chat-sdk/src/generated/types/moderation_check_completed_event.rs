// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Sent when automatic moderation has finished all its checks of a message or other content,
/// those that take longer included. It comes whether or not anything was found.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ModerationCheckCompletedEvent {
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// Id of the content that was checked, for example a message id.
    pub entity_id: String,
    /// Kind of content that was checked, for example `stream:chat:v1:message`.
    pub entity_type: String,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// What moderation recommends to do about the content, for example `keep`, `flag` or
    /// `remove`.
    pub recommended_action: String,
    /// Id of the review queue item of the content; empty when nothing was queued.
    pub review_queue_item_id: String,
    /// Event type, `moderation_check.completed`.
    pub r#type: String,
}
