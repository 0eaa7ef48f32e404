// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Channel;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `HideChannel`, made by [`Chat::hide_channel`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct HideChannel(runtime::Call<types::HideChannelResponse>);

impl Chat {
    /// Hide a channel.
    ///
    /// Takes the channel out of the channel lists of one user until a new message arrives or
    /// [`show_channel`](super::super::super::Chat::show_channel) is called. `user` or `user_id`
    /// names the acting user. With `clear_history` this user no longer sees the messages sent so
    /// far.
    ///
    /// `POST /api/v2/chat/channels/{type}/{id}/hide`, with the feature `channels`
    ///
    /// Answers with [`types::HideChannelResponse`]. What is optional is set by the methods of
    /// [`HideChannel`].
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
    /// Hide the channel from the list of a user.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.hide_channel("messaging", "general").user_id("john").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Name the user as an object.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = chat
    ///     .hide_channel("messaging", "general")
    ///     .user(UserRequest::new("john").name("John"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Hide the messages written so far as well.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .hide_channel("messaging", "general")
    ///     .user_id("john")
    ///     .clear_history(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "HideChannel")]
    pub fn hide_channel(
        &self,
        r#type: impl Into<String>,
        id: impl Into<String>,
    ) -> HideChannel {
        HideChannel(
            runtime::Call::new(&self.connection, &HideChannel::ENDPOINT)
                .path("type", runtime::to::<String>(r#type))
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl HideChannel {
    const ENDPOINT: runtime::Endpoint<types::HideChannelResponse> = runtime::Endpoint {
        id: "HideChannel",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/channels/{type}/{id}/hide",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// `true` to also hide the present messages from the user for good.
    pub fn clear_history(self, clear_history: bool) -> Self {
        Self(self.0.field("clear_history", clear_history))
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
    /// [`Chat::hide_channel`] with the path values of the handle.
    pub fn hide_channel(&self) -> HideChannel {
        self.client.hide_channel(self.r#type.as_str(), self.id.as_str())
    }
}

runtime::operation!(HideChannel, types::HideChannelResponse);
