// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `GetTask`, made by [`Client::get_task`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetTask(runtime::Call<types::GetTaskResponse>);

impl Client {
    /// Get the state of a background task.
    ///
    /// Answers with the state of a task that
    /// [`delete_channels`](super::super::super::Chat::delete_channels),
    /// [`export_channels`](super::super::super::Chat::export_channels) or
    /// [`channel_batch_update`](super::super::super::Chat::channel_batch_update) started. Ask
    /// again until `status` is `completed`, with the outcome in `result`, or `failed`, with the
    /// cause in `error`; both are final.
    ///
    /// `GET /api/v2/tasks/{id}`, with the feature `tasks`
    ///
    /// Answers with [`types::GetTaskResponse`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the task, the `task_id` in the answer of the call that started it.
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.get_task("4f5e9b1c-6d0a-4c1e-9f7e-0f3a2b8c7d11").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetTask")]
    pub fn get_task(&self, id: impl Into<String>) -> GetTask {
        GetTask(
            runtime::Call::new(&self.connection, &GetTask::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetTask {
    const ENDPOINT: runtime::Endpoint<types::GetTaskResponse> = runtime::Endpoint {
        id: "GetTask",
        method: &runtime::Method::GET,
        path: "/api/v2/tasks/{id}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetTask, types::GetTaskResponse);
