// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Sent when an export of channels, which a backend had started, is done. The messages are in
/// a file to download.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AsyncExportChannelsEvent {
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// Moment the export ended.
    pub finished_at: runtime::Timestamp,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Moment the export began.
    pub started_at: runtime::Timestamp,
    /// Id of the task, as in the answer of the call that started it.
    pub task_id: String,
    /// Event type, `export.channels.success`.
    pub r#type: String,
    /// Address of the exported file. Such addresses expire, so download it soon.
    pub url: String,
}
