// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `GetOrCreateDistinctChannel`, made by [`Chat::get_or_create_distinct_channel`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetOrCreateDistinctChannel(runtime::Call<types::ChannelStateResponse>);

impl Chat {
    /// Get or create the channel of a set of members.
    ///
    /// Answers with the one channel of this type that has exactly the members listed in `data`,
    /// and creates it when there is none; the server derives its id from the members. `data`
    /// names the creating user in server-side calls. Set `state` to receive messages, members and
    /// read states as well.
    ///
    /// `POST /api/v2/chat/channels/{type}/query`, with the feature `channels`
    ///
    /// Answers with [`types::ChannelStateResponse`]. What is optional is set by the methods of
    /// [`GetOrCreateDistinctChannel`].
    ///
    /// # Arguments
    ///
    /// - `type`: Channel type, for example `messaging`. At most 64 characters.
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
    /// Open the conversation of two users.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{ChannelInput, ChannelMemberRequest};
    ///
    /// let reply = chat
    ///     .get_or_create_distinct_channel("messaging")
    ///     .data(
    ///         ChannelInput::new()
    ///             .created_by_id("john")
    ///             .members([
    ///                 ChannelMemberRequest::new("john"),
    ///                 ChannelMemberRequest::new("jane"),
    ///             ])
    ///             .auto_translation_enabled(true)
    ///             .auto_translation_language("en"),
    ///     )
    ///     .hide_for_creator(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Return some members and the messages since the first of
    /// November.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Timestamp;
    /// use chat_sdk::types::{
    ///     ChannelInput, ChannelMemberRequest, MessagePaginationParams, PaginationParams,
    /// };
    ///
    /// let reply = chat
    ///     .get_or_create_distinct_channel("messaging")
    ///     .data(
    ///         ChannelInput::new()
    ///             .created_by_id("john")
    ///             .members([
    ///                 ChannelMemberRequest::new("john"),
    ///                 ChannelMemberRequest::new("jane"),
    ///             ]),
    ///     )
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
    /// use chat_sdk::types::{ChannelInput, ChannelMemberRequest};
    ///
    /// let reply = chat
    ///     .get_or_create_distinct_channel("messaging")
    ///     .data(
    ///         ChannelInput::new()
    ///             .created_by_id("john")
    ///             .members([
    ///                 ChannelMemberRequest::new("john"),
    ///                 ChannelMemberRequest::new("jane"),
    ///             ]),
    ///     )
    ///     .state(true)
    ///     .thread_unread_counts(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Return who is watching.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::{ChannelInput, ChannelMemberRequest, PaginationParams};
    ///
    /// let reply = chat
    ///     .get_or_create_distinct_channel("messaging")
    ///     .data(
    ///         ChannelInput::new()
    ///             .created_by_id("john")
    ///             .members([
    ///                 ChannelMemberRequest::new("john"),
    ///                 ChannelMemberRequest::new("jane"),
    ///             ]),
    ///     )
    ///     .state(true)
    ///     .watchers(PaginationParams::new().limit(25))
    ///     .member_custom_include(["nickname"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "GetOrCreateDistinctChannel")]
    pub fn get_or_create_distinct_channel(
        &self,
        r#type: impl Into<String>,
    ) -> GetOrCreateDistinctChannel {
        GetOrCreateDistinctChannel(
            runtime::Call::new(&self.connection, &GetOrCreateDistinctChannel::ENDPOINT)
                .path("type", runtime::to::<String>(r#type)),
        )
    }
}

impl GetOrCreateDistinctChannel {
    const ENDPOINT: runtime::Endpoint<types::ChannelStateResponse> = runtime::Endpoint {
        id: "GetOrCreateDistinctChannel",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/channels/{type}/query",
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

runtime::operation!(GetOrCreateDistinctChannel, types::ChannelStateResponse);
