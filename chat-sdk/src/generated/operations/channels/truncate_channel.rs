// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Channel;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `TruncateChannel`, made by [`Chat::truncate_channel`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct TruncateChannel(runtime::Call<types::TruncateChannelResponse>);

impl Chat {
    /// Remove the messages of a channel.
    ///
    /// Removes all messages up to `truncated_at` or, without it, up to now; the channel, its data
    /// and its members stay. With `hard_delete` the messages are erased and cannot come back;
    /// `member_ids` (at most 100) restricts the removal to what these members see. An optional
    /// system `message` is posted afterwards; `user` or `user_id` names the acting user.
    ///
    /// `POST /api/v2/chat/channels/{type}/{id}/truncate`, with the feature `channels`
    ///
    /// Answers with [`types::TruncateChannelResponse`]. What is optional is set by the methods of
    /// [`TruncateChannel`].
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
    /// Erase all messages.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .truncate_channel("messaging", "general")
    ///     .user_id("john")
    ///     .hard_delete(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Hide the messages from one member, without a push
    /// notification.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .truncate_channel("messaging", "general")
    ///     .member_ids(["jane"])
    ///     .skip_push(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Remove what was written before November.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Timestamp;
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = chat
    ///     .truncate_channel("messaging", "general")
    ///     .truncated_at("2026-11-01T00:00:00Z".parse::<Timestamp>()?)
    ///     .user(UserRequest::new("john").name("John"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Say why the channel is empty.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{MessageRequest, MessageRequestType};
    ///
    /// let reply = chat
    ///     .truncate_channel("messaging", "general")
    ///     .message(
    ///         MessageRequest::new()
    ///             .text("A new season begins.")
    ///             .r#type(MessageRequestType::System)
    ///             .user_id("john"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "TruncateChannel")]
    pub fn truncate_channel(
        &self,
        r#type: impl Into<String>,
        id: impl Into<String>,
    ) -> TruncateChannel {
        TruncateChannel(
            runtime::Call::new(&self.connection, &TruncateChannel::ENDPOINT)
                .path("type", runtime::to::<String>(r#type))
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl TruncateChannel {
    const ENDPOINT: runtime::Endpoint<types::TruncateChannelResponse> = runtime::Endpoint {
        id: "TruncateChannel",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/channels/{type}/{id}/truncate",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// `true` to delete the messages for good. By default they are only hidden.
    pub fn hard_delete(self, hard_delete: bool) -> Self {
        Self(self.0.field("hard_delete", hard_delete))
    }

    /// Ids of members to truncate the channel for, at most 100. Without it the truncation applies
    /// to everybody.
    pub fn member_ids(
        self,
        member_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.field("member_ids", runtime::list::<String>(member_ids)))
    }

    /// System message to add after the truncation.
    pub fn message(self, message: impl Into<types::MessageRequest>) -> Self {
        Self(self.0.field("message", runtime::to::<types::MessageRequest>(message)))
    }

    /// `true` to send no push notification for the system message.
    pub fn skip_push(self, skip_push: bool) -> Self {
        Self(self.0.field("skip_push", skip_push))
    }

    /// Removes only messages up to this moment. Without it all messages are removed.
    pub fn truncated_at(self, truncated_at: impl Into<runtime::Timestamp>) -> Self {
        let value = runtime::to::<runtime::Timestamp>(truncated_at);
        Self(self.0.field("truncated_at", value))
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
    /// [`Chat::truncate_channel`] with the path values of the handle.
    pub fn truncate_channel(&self) -> TruncateChannel {
        self.client.truncate_channel(self.r#type.as_str(), self.id.as_str())
    }
}

runtime::operation!(TruncateChannel, types::TruncateChannelResponse);
