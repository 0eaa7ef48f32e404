// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `MarkRead`, made by [`Chat::mark_read`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct MarkRead(Call<types::MarkReadResponse>);

impl Chat {
    /// Mark a channel as read.
    ///
    /// Marks the channel as read for one user, up to `message_id` or, without it, completely;
    /// `thread_id` marks one thread instead. `user` or `user_id` names the acting user. Answers
    /// with the event that was sent.
    ///
    /// `POST /api/v2/chat/channels/{type}/{id}/read`
    ///
    /// # Arguments
    ///
    /// - `type`: Channel type, for example `messaging`.
    /// - `id`: Channel id, unique within its type.
    #[doc(alias = "MarkRead")]
    pub fn mark_read(
        &self,
        r#type: impl Into<String>,
        id: impl Into<String>,
    ) -> MarkRead {
        MarkRead(
            Call::json(
                    &self.connection,
                    "MarkRead",
                    Method::POST,
                    "/api/v2/chat/channels/{type}/{id}/read",
                )
                .json_body()
                .path("type", runtime::to::<String>(r#type))
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl MarkRead {
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
