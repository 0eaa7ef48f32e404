// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Channel;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `GetChannel`, made by [`Chat::get_channel`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetChannel(runtime::Call<types::ChannelStateResponse>);

impl Chat {
    /// Get a channel.
    ///
    /// Answers with a channel that exists, and never creates one; an unknown channel is answered
    /// with status 404. Set `state` to receive messages, members and read states as well, and
    /// page through the messages by one of the `messages_id_` parameters.
    ///
    /// `GET /api/v2/chat/channels/{type}/{id}`, with the feature `channels`
    ///
    /// Answers with [`types::ChannelStateResponse`]. What is optional is set by the methods of
    /// [`GetChannel`].
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
    /// Read a channel as a user sees it, with its newest messages.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .get_channel("messaging", "general")
    ///     .state(true)
    ///     .messages_limit(25)
    ///     .members_limit(25)
    ///     .watchers_limit(10)
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Return messages older than one.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .get_channel("messaging", "general")
    ///     .state(true)
    ///     .messages_id_lt("regatta-plan")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Return a message and older ones.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .get_channel("messaging", "general")
    ///     .state(true)
    ///     .messages_id_lte("regatta-plan")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Return messages newer than one.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .get_channel("messaging", "general")
    ///     .state(true)
    ///     .messages_id_gt("regatta-plan")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Return a message and newer ones.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .get_channel("messaging", "general")
    ///     .state(true)
    ///     .messages_id_gte("regatta-plan")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Return messages on both sides of one.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .get_channel("messaging", "general")
    ///     .state(true)
    ///     .messages_id_around("regatta-plan")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "GetChannel")]
    pub fn get_channel(
        &self,
        r#type: impl Into<String>,
        id: impl Into<String>,
    ) -> GetChannel {
        GetChannel(
            runtime::Call::new(&self.connection, &GetChannel::ENDPOINT)
                .path("type", runtime::to::<String>(r#type))
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetChannel {
    const ENDPOINT: runtime::Endpoint<types::ChannelStateResponse> = runtime::Endpoint {
        id: "GetChannel",
        method: &runtime::Method::GET,
        path: "/api/v2/chat/channels/{type}/{id}",
        ..runtime::Endpoint::json()
    };

    /// `true` returns messages, members, watchers and read states; `false` or absent returns the
    /// channel alone.
    pub fn state(self, state: bool) -> Self {
        Self(self.0.query("state", state))
    }

    /// How many messages to return at most.
    ///
    /// Limits: at least 0.
    pub fn messages_limit(self, messages_limit: i32) -> Self {
        Self(self.0.query("messages_limit", messages_limit))
    }

    /// How many members to return at most.
    ///
    /// Limits: at least 0.
    pub fn members_limit(self, members_limit: i32) -> Self {
        Self(self.0.query("members_limit", members_limit))
    }

    /// How many watching users to return at most.
    ///
    /// Limits: at least 0.
    pub fn watchers_limit(self, watchers_limit: i32) -> Self {
        Self(self.0.query("watchers_limit", watchers_limit))
    }

    /// Returns messages older than the one with this id.
    pub fn messages_id_lt(self, messages_id_lt: impl Into<String>) -> Self {
        Self(self.0.query("messages_id_lt", runtime::to::<String>(messages_id_lt)))
    }

    /// Returns the message with this id and messages older than it.
    pub fn messages_id_lte(self, messages_id_lte: impl Into<String>) -> Self {
        Self(self.0.query("messages_id_lte", runtime::to::<String>(messages_id_lte)))
    }

    /// Returns messages newer than the one with this id.
    pub fn messages_id_gt(self, messages_id_gt: impl Into<String>) -> Self {
        Self(self.0.query("messages_id_gt", runtime::to::<String>(messages_id_gt)))
    }

    /// Returns the message with this id and messages newer than it.
    pub fn messages_id_gte(self, messages_id_gte: impl Into<String>) -> Self {
        Self(self.0.query("messages_id_gte", runtime::to::<String>(messages_id_gte)))
    }

    /// Returns messages on both sides of the one with this id.
    pub fn messages_id_around(self, messages_id_around: impl Into<String>) -> Self {
        let value = runtime::to::<String>(messages_id_around);
        Self(self.0.query("messages_id_around", value))
    }

    /// Id of the acting user in server-side calls; the channel is returned as this user sees it.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }
}

impl Channel {
    /// [`Chat::get_channel`] with the path values of the handle.
    pub fn get_channel(&self) -> GetChannel {
        self.client.get_channel(self.r#type.as_str(), self.id.as_str())
    }
}

runtime::operation!(GetChannel, types::ChannelStateResponse);
