// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `get_queue`, made by [`Moderation::get_queue`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetQueue(runtime::Call<types::QueueResponse>);

impl Moderation {
    /// Get a moderation queue.
    ///
    /// Returns one queue with its filters and its number of items.
    ///
    /// `GET /api/v2/moderation/queues/{id}`, with the feature `moderation-queues`
    ///
    /// Answers with [`types::QueueResponse`]. What is optional is set by the methods of
    /// [`GetQueue`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the queue.
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
    /// Get a queue on behalf of a moderator.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation.get_queue("6512bd43").user_id("leia").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_queue(&self, id: impl Into<String>) -> GetQueue {
        GetQueue(
            runtime::Call::new(&self.connection, &GetQueue::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetQueue {
    const ENDPOINT: runtime::Endpoint<types::QueueResponse> = runtime::Endpoint {
        id: "get_queue",
        method: &runtime::Method::GET,
        path: "/api/v2/moderation/queues/{id}",
        ..runtime::Endpoint::json()
    };

    /// Id of the acting moderator.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(GetQueue, types::QueueResponse);
