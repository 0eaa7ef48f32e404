// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `update_queue`, made by [`Moderation::update_queue`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdateQueue(runtime::Call<types::QueueResponse>);

impl Moderation {
    /// Update a moderation queue.
    ///
    /// Changes the fields that are set and leaves all others as they are.
    ///
    /// `PATCH /api/v2/moderation/queues/{id}`, with the feature `moderation-queues`
    ///
    /// Answers with [`types::QueueResponse`]. What is optional is set by the methods of
    /// [`UpdateQueue`].
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
    /// Rename a queue and describe it.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = moderation
    ///     .update_queue("6512bd43")
    ///     .name("urgent")
    ///     .description("Messages that cannot wait")
    ///     .user_id("leia")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Change filters and sort order of a queue.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::gte;
    /// use chat_sdk::types::UserRequest;
    /// use serde_json::json;
    ///
    /// let reply = moderation
    ///     .update_queue("6512bd43")
    ///     .filters(gte("severity", 2))
    ///     .sort([json!({"field": "created_at", "direction": -1})])
    ///     .user(UserRequest::new("leia").name("Leia"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn update_queue(&self, id: impl Into<String>) -> UpdateQueue {
        UpdateQueue(
            runtime::Call::new(&self.connection, &UpdateQueue::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl UpdateQueue {
    const ENDPOINT: runtime::Endpoint<types::QueueResponse> = runtime::Endpoint {
        id: "update_queue",
        method: &runtime::Method::PATCH,
        path: "/api/v2/moderation/queues/{id}",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Description of the queue, at most 512 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.field("description", runtime::to::<String>(description)))
    }

    /// Conditions that select the review queue items of the queue, as in a query.
    ///
    /// [`Filter`](crate::filter::Filter) makes such a value.
    pub fn filters(self, filters: impl serde::Serialize) -> Self {
        Self(self.0.field_object("filters", filters))
    }

    /// Name of the queue, at most 255 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.field("name", runtime::to::<String>(name)))
    }

    /// Sort order of the queue; each entry has `field` and `direction`.
    pub fn sort(self, sort: impl IntoIterator<Item = impl serde::Serialize>) -> Self {
        Self(self.0.field("sort", runtime::objects(sort)))
    }

    /// Acting user in a server-side call, as an object. Send `user` or `user_id`, not both.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the acting user in a server-side call. Send `user` or `user_id`, not both.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(UpdateQueue, types::QueueResponse);
