// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Channel;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `MarkUnread`, made by [`Chat::mark_unread`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct MarkUnread(runtime::Call<types::Response>);

impl Chat {
    /// Mark a channel as unread from a message on.
    ///
    /// Sets the read state of one user back so that the message given by `message_id` or
    /// `message_timestamp`, and everything after it, counts as unread; `thread_id` does so for a
    /// thread. `user` or `user_id` names the acting user.
    ///
    /// `POST /api/v2/chat/channels/{type}/{id}/unread`, with the feature `read-state`
    ///
    /// Answers with [`types::Response`]. What is optional is set by the methods of
    /// [`MarkUnread`].
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
    /// Count a message and all later ones as unread.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .mark_unread("messaging", "general")
    ///     .user_id("john")
    ///     .message_id("regatta-plan")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Count what was written since a moment as unread.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Timestamp;
    ///
    /// let reply = chat
    ///     .mark_unread("messaging", "general")
    ///     .user_id("john")
    ///     .message_timestamp("2026-11-23T08:00:00Z".parse::<Timestamp>()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Mark a thread as unread.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = chat
    ///     .mark_unread("messaging", "general")
    ///     .user(UserRequest::new("jane").name("Jane"))
    ///     .thread_id("regatta-plan")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "MarkUnread")]
    pub fn mark_unread(
        &self,
        r#type: impl Into<String>,
        id: impl Into<String>,
    ) -> MarkUnread {
        MarkUnread(
            runtime::Call::new(&self.connection, &MarkUnread::ENDPOINT)
                .path("type", runtime::to::<String>(r#type))
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl MarkUnread {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "MarkUnread",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/channels/{type}/{id}/unread",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Id of the first message to count as unread.
    pub fn message_id(self, message_id: impl Into<String>) -> Self {
        Self(self.0.field("message_id", runtime::to::<String>(message_id)))
    }

    /// Messages from this moment on count as unread; an alternative to `message_id`.
    pub fn message_timestamp(
        self,
        message_timestamp: impl Into<runtime::Timestamp>,
    ) -> Self {
        let value = runtime::to::<runtime::Timestamp>(message_timestamp);
        Self(self.0.field("message_timestamp", value))
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
    /// [`Chat::mark_unread`] with the path values of the handle.
    pub fn mark_unread(&self) -> MarkUnread {
        self.client.mark_unread(self.r#type.as_str(), self.id.as_str())
    }
}

runtime::operation!(MarkUnread, types::Response);
