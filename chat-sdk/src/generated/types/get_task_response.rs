// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ErrorResult;

/// State of a background task.
///
/// Answer of [`Client::get_task`](super::super::Client::get_task).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetTaskResponse {
    /// Moment the task was started.
    pub created_at: runtime::Timestamp,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Why the task failed; absent unless `status` is `failed`.
    pub error: Option<Box<ErrorResult>>,
    /// Outcome of a completed task, a free-form JSON object whose content depends on the kind of
    /// task; for a channel export it tells where to download the file.
    pub result: Option<runtime::Object>,
    /// State of the task. `completed` and `failed` are final; any other value means that the task
    /// is not done yet.
    pub status: String,
    /// Id of the task, as the call that started it returned it.
    pub task_id: String,
    /// Moment the state last changed.
    pub updated_at: runtime::Timestamp,
}
