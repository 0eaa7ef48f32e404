// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Channel;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `MarkRead`, made by [`Chat::mark_read`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct MarkRead(runtime::Call<types::MarkReadResponse>);

impl Chat {
    /// Mark a channel as read.
    ///
    /// Marks the channel as read for one user, up to `message_id` or, without it, completely;
    /// `thread_id` marks one thread instead. `user` or `user_id` names the acting user. Answers
    /// with the event that was sent.
    ///
    /// `POST /api/v2/chat/channels/{type}/{id}/read`, with the feature `read-state`
    ///
    /// Answers with [`types::MarkReadResponse`]. What is optional is set by the methods of
    /// [`MarkRead`].
    ///
    /// # Arguments
    ///
    /// - `type`: Channel type, for example `messaging`.
    /// - `id`: Channel id, unique within its type.
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
    /// Mark all messages of the channel as read.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.mark_read("messaging", "general").user_id("john").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Mark a thread as read.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .mark_read("messaging", "general")
    ///     .user_id("john")
    ///     .thread_id("regatta-plan")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Mark what was written up to a message, naming the user as an
    /// object.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = chat
    ///     .mark_read("messaging", "general")
    ///     .user(UserRequest::new("jane").name("Jane"))
    ///     .message_id("regatta-plan")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "MarkRead")]
    pub fn mark_read(
        &self,
        r#type: impl Into<String>,
        id: impl Into<String>,
    ) -> MarkRead {
        MarkRead(
            runtime::Call::new(&self.connection, &MarkRead::ENDPOINT)
                .path("type", runtime::to::<String>(r#type))
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl MarkRead {
    const ENDPOINT: runtime::Endpoint<types::MarkReadResponse> = runtime::Endpoint {
        id: "MarkRead",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/channels/{type}/{id}/read",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Id of the last message read. Without it everything in the channel is marked.
    pub fn message_id(self, message_id: impl Into<String>) -> Self {
        Self(self.0.field("message_id", runtime::to::<String>(message_id)))
    }

    /// Id of the parent message of a thread, to mark that thread and not the channel.
    pub fn thread_id(self, thread_id: impl Into<String>) -> Self {
        Self(self.0.field("thread_id", runtime::to::<String>(thread_id)))
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

impl Channel {
    /// [`Chat::mark_read`] with the path values of the handle.
    pub fn mark_read(&self) -> MarkRead {
        self.client.mark_read(self.r#type.as_str(), self.id.as_str())
    }
}

runtime::operation!(MarkRead, types::MarkReadResponse);
