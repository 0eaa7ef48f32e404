// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Sent when work in the background fails that a backend had started: an export, or the
/// moderation of a batch of images. The value of `type` tells which.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AsyncExportErrorEvent {
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// What went wrong.
    pub error: String,
    /// Moment the task failed.
    pub finished_at: runtime::Timestamp,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Moment the task began.
    pub started_at: runtime::Timestamp,
    /// Id of the task, as in the answer of the call that started it.
    pub task_id: String,
    /// Event type: `export.bulk_image_moderation.error`, `export.channels.error`,
    /// `export.moderation_logs.error`, `export.review_queue.error` or `export.users.error`.
    pub r#type: String,
}
