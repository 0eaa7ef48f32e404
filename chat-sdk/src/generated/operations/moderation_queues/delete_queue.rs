// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `delete_queue`, made by [`Moderation::delete_queue`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteQueue(runtime::Call<types::QueueResponse>);

impl Moderation {
    /// Delete a moderation queue.
    ///
    /// Deletes a queue. The review queue items in it stay.
    ///
    /// `POST /api/v2/moderation/queues/{id}/delete`, with the feature `moderation-queues`
    ///
    /// Answers with [`types::QueueResponse`]. What is optional is set by the methods of
    /// [`DeleteQueue`].
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
    /// # Examples
    ///
    /// Delete a queue on behalf of a moderator.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation.delete_queue("6512bd43").user_id("leia").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Name the moderator as an object.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = moderation
    ///     .delete_queue("6512bd43")
    ///     .user(UserRequest::new("leia").name("Leia"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn delete_queue(&self, id: impl Into<String>) -> DeleteQueue {
        DeleteQueue(
            runtime::Call::new(&self.connection, &DeleteQueue::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl DeleteQueue {
    const ENDPOINT: runtime::Endpoint<types::QueueResponse> = runtime::Endpoint {
        id: "delete_queue",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/queues/{id}/delete",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Acting user in a server-side call, as an object. Send `user` or `user_id`, not both.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the acting user in a server-side call. Send `user` or `user_id`, not both.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(DeleteQueue, types::QueueResponse);
