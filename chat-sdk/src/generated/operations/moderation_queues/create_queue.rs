// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Moderation;
use super::super::super::types;

/// The operation `create_queue`, made by [`Moderation::create_queue`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CreateQueue(runtime::Call<types::QueueResponse>);

impl Moderation {
    /// Create a moderation queue.
    ///
    /// Creates a queue, a stored view of the review queue with filters and a sort order of its
    /// own.
    ///
    /// `POST /api/v2/moderation/queues`, with the feature `moderation-queues`
    ///
    /// Answers with [`types::QueueResponse`]. What is optional is set by the methods of
    /// [`CreateQueue`].
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the queue, at most 255 characters.
    /// - `type`: Kind of queue. It cannot be changed later.
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
    /// Create a queue for severe messages.
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::gte;
    /// use chat_sdk::types::ModerationQueueType;
    /// use serde_json::json;
    ///
    /// let reply = moderation
    ///     .create_queue("severe", ModerationQueueType::OperationalQueue)
    ///     .description("Messages that cannot wait")
    ///     .filters(gte("severity", 3))
    ///     .sort([json!({"field": "created_at", "direction": 1})])
    ///     .user_id("leia")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Create a view for one moderator.</summary>
    ///
    /// ```no_run
    /// # async fn example(moderation: chat_sdk::Moderation) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::filter::contains;
    /// use chat_sdk::types::{ModerationQueueType, UserRequest};
    ///
    /// let reply = moderation
    ///     .create_queue("my-team", ModerationQueueType::PersonalView)
    ///     .filters(contains("teams", "blue"))
    ///     .user(UserRequest::new("leia").name("Leia"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    pub fn create_queue(
        &self,
        name: impl Into<String>,
        r#type: impl Into<types::ModerationQueueType>,
    ) -> CreateQueue {
        CreateQueue(
            runtime::Call::new(&self.connection, &CreateQueue::ENDPOINT)
                .field("name", runtime::to::<String>(name))
                .field("type", runtime::to::<types::ModerationQueueType>(r#type)),
        )
    }
}

impl CreateQueue {
    const ENDPOINT: runtime::Endpoint<types::QueueResponse> = runtime::Endpoint {
        id: "create_queue",
        method: &runtime::Method::POST,
        path: "/api/v2/moderation/queues",
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

runtime::operation!(CreateQueue, types::QueueResponse);
