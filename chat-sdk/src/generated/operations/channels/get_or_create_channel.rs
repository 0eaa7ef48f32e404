// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Channel;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `GetOrCreateChannel`, made by [`Chat::get_or_create_channel`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetOrCreateChannel(runtime::Call<types::ChannelStateResponse>);

impl Chat {
    /// Get or create a channel.
    ///
    /// Answers with the channel of this type and id and creates it from `data` when it does not
    /// exist yet; `data` names the creating user in server-side calls. Set `state` to receive
    /// messages, members, watchers and read states, paged by `messages`, `members` and
    /// `watchers`.
    ///
    /// `POST /api/v2/chat/channels/{type}/{id}/query`, with the feature `channels`
    ///
    /// Answers with [`types::ChannelStateResponse`]. What is optional is set by the methods of
    /// [`GetOrCreateChannel`].
    ///
    /// # Arguments
    ///
    /// - `type`: Channel type, for example `messaging`. At most 64 characters.
    /// - `id`: Channel id, unique within its type. A channel created by this call gets this id.
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
    /// Create a channel with two members.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{ChannelInput, ChannelMemberRequest};
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .get_or_create_channel("messaging", "general")
    ///     .data(
    ///         ChannelInput::new()
    ///             .created_by_id("john")
    ///             .members([
    ///                 ChannelMemberRequest::new("john"),
    ///                 ChannelMemberRequest::new("jane"),
    ///             ])
    ///             .custom(json!({"name": "General"})),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Translate new messages, and hide the channel from its creator until
    /// there is one.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::ChannelInput;
    ///
    /// let reply = chat
    ///     .get_or_create_channel("messaging", "general")
    ///     .data(
    ///         ChannelInput::new()
    ///             .created_by_id("john")
    ///             .auto_translation_enabled(true)
    ///             .auto_translation_language("fr"),
    ///     )
    ///     .hide_for_creator(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Return some members and the messages since the first of
    /// November.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Timestamp;
    /// use chat_sdk::types::{ChannelInput, MessagePaginationParams, PaginationParams};
    ///
    /// let reply = chat
    ///     .get_or_create_channel("messaging", "general")
    ///     .data(ChannelInput::new().created_by_id("john"))
    ///     .state(true)
    ///     .members(PaginationParams::new().limit(25))
    ///     .messages(
    ///         MessagePaginationParams::new()
    ///             .limit(50)
    ///             .created_at_after("2026-11-01T00:00:00Z".parse::<Timestamp>()?),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Return the unread counts of threads too.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::ChannelInput;
    ///
    /// let reply = chat
    ///     .get_or_create_channel("messaging", "general")
    ///     .data(ChannelInput::new().created_by_id("john"))
    ///     .state(true)
    ///     .thread_unread_counts(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Return who is watching, with their nicknames in the channel.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{ChannelInput, PaginationParams};
    ///
    /// let reply = chat
    ///     .get_or_create_channel("messaging", "general")
    ///     .data(ChannelInput::new().created_by_id("john"))
    ///     .state(true)
    ///     .watchers(PaginationParams::new().limit(25))
    ///     .member_custom_include(["nickname"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "GetOrCreateChannel")]
    pub fn get_or_create_channel(
        &self,
        r#type: impl Into<String>,
        id: impl Into<String>,
    ) -> GetOrCreateChannel {
        GetOrCreateChannel(
            runtime::Call::new(&self.connection, &GetOrCreateChannel::ENDPOINT)
                .path("type", runtime::to::<String>(r#type))
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetOrCreateChannel {
    const ENDPOINT: runtime::Endpoint<types::ChannelStateResponse> = runtime::Endpoint {
        id: "GetOrCreateChannel",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/channels/{type}/{id}/query",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Values for a new channel, such as members and creator. A server-side call must name the
    /// creator here.
    pub fn data(self, data: impl Into<types::ChannelInput>) -> Self {
        Self(self.0.field("data", runtime::to::<types::ChannelInput>(data)))
    }

    /// `true` to hide the new channel from its creator until the first message arrives.
    pub fn hide_for_creator(self, hide_for_creator: bool) -> Self {
        Self(self.0.field("hide_for_creator", hide_for_creator))
    }

    /// Names of custom member fields to return with each member, at most 8.
    pub fn member_custom_include(
        self,
        member_custom_include: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let value = runtime::list::<String>(member_custom_include);
        Self(self.0.field("member_custom_include", value))
    }

    /// Page of members to return.
    pub fn members(self, members: impl Into<types::PaginationParams>) -> Self {
        Self(self.0.field("members", runtime::to::<types::PaginationParams>(members)))
    }

    /// Page of messages to return.
    pub fn messages(self, messages: impl Into<types::MessagePaginationParams>) -> Self {
        let value = runtime::to::<types::MessagePaginationParams>(messages);
        Self(self.0.field("messages", value))
    }

    /// `true` to return the state of the channel: messages, members and read states. Otherwise
    /// only the channel itself is returned.
    pub fn state(self, state: bool) -> Self {
        Self(self.0.field("state", state))
    }

    /// `true` to also return unread counts of the threads in the channel.
    pub fn thread_unread_counts(self, thread_unread_counts: bool) -> Self {
        Self(self.0.field("thread_unread_counts", thread_unread_counts))
    }

    /// Page of watchers to return.
    pub fn watchers(self, watchers: impl Into<types::PaginationParams>) -> Self {
        Self(self.0.field("watchers", runtime::to::<types::PaginationParams>(watchers)))
    }
}

impl Channel {
    /// [`Chat::get_or_create_channel`] with the path values of the handle.
    pub fn get_or_create_channel(&self) -> GetOrCreateChannel {
        self.client.get_or_create_channel(self.r#type.as_str(), self.id.as_str())
    }
}

runtime::operation!(GetOrCreateChannel, types::ChannelStateResponse);
