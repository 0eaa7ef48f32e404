// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `GetTask`, made by [`Chat::get_task`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetTask(Call<types::GetTaskResponse>);

impl Chat {
    /// Get the state of a background task.
    ///
    /// Answers with the state of a task that DeleteChannels, ExportChannels or ChannelBatchUpdate
    /// started. Ask again until `status` is `completed`, with the outcome in `result`, or
    /// `failed`, with the cause in `error`; both are final.
    ///
    /// `GET /api/v2/tasks/{id}`
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the task, the `task_id` in the answer of the call that started it.
    #[doc(alias = "GetTask")]
    pub fn get_task(&self, id: impl Into<String>) -> GetTask {
        GetTask(
            Call::json(&self.connection, "GetTask", Method::GET, "/api/v2/tasks/{id}")
                .path("id", runtime::to::<String>(id)),
        )
    }
}

runtime::operation!(GetTask, types::GetTaskResponse);
