// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::FailedChannelUpdates;

/// Sent when a change to many channels at once, which a backend had started with
/// ChannelBatchUpdate, is done. It tells which channels could not be changed.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChannelBatchCompletedEvent {
    /// Moment the change was requested.
    pub batch_created_at: runtime::Timestamp,
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// Channels that could not be changed, grouped by the reason; empty when all could.
    pub failed_channels: Vec<FailedChannelUpdates>,
    /// Moment the change was done.
    pub finished_at: runtime::Timestamp,
    /// What was done with the channels, as in the request, for example `addMembers`.
    pub operation: String,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Outcome of the task.
    pub status: String,
    /// Number of channels that were changed.
    pub success_channels_count: i32,
    /// Id of the task, as in the answer of the call that started it.
    pub task_id: String,
    /// Event type, `channel_batch_update.completed`.
    pub r#type: String,
}
