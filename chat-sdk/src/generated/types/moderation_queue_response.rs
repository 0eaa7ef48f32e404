// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A moderation queue: a stored view of the review queue.
///
/// Part of [`ListQueuesResponse`](super::ListQueuesResponse), [`QueueResponse`](super::QueueResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ModerationQueueResponse {
    /// Moment of creation.
    pub created_at: runtime::Timestamp,
    /// Id of the user who created the queue.
    pub created_by: String,
    /// Description of the queue.
    pub description: String,
    /// Conditions that select the review queue items of the queue, a free-form JSON object.
    pub filters: runtime::Object,
    /// Id of the queue.
    pub id: String,
    /// Number of items in the queue.
    pub item_count: i64,
    /// Name of the queue.
    pub name: String,
    /// Sort order of the queue; each entry has `field` and `direction`.
    pub sort: Vec<runtime::Object>,
    /// Kind of queue, `personal_view` or `operational_queue`.
    pub r#type: String,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
}
