// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Sent when the moderation of a batch of images, which a backend had started, is done. The
/// outcome is in a file to download.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AsyncBulkImageModerationEvent {
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// Moment the moderation of the batch ended.
    pub finished_at: runtime::Timestamp,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Moment the moderation of the batch began.
    pub started_at: runtime::Timestamp,
    /// Id of the task, as in the answer of the call that started it.
    pub task_id: String,
    /// Event type, `export.bulk_image_moderation.success`.
    pub r#type: String,
    /// Address of the file with the outcome. Such addresses expire, so download it soon.
    pub url: String,
}
