// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Channel;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `ShowChannel`, made by [`Chat::show_channel`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ShowChannel(runtime::Call<types::ShowChannelResponse>);

impl Chat {
    /// Show a hidden channel.
    ///
    /// Brings a channel that [`hide_channel`](super::super::super::Chat::hide_channel) took away
    /// back into the channel lists of the user. `user` or `user_id` names the acting user.
    ///
    /// `POST /api/v2/chat/channels/{type}/{id}/show`, with the feature `channels`
    ///
    /// Answers with [`types::ShowChannelResponse`]. What is optional is set by the methods of
    /// [`ShowChannel`].
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
    /// Show a hidden channel again.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.show_channel("messaging", "general").user_id("john").await?;
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
    ///     .show_channel("messaging", "general")
    ///     .user(UserRequest::new("john").name("John"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "ShowChannel")]
    pub fn show_channel(
        &self,
        r#type: impl Into<String>,
        id: impl Into<String>,
    ) -> ShowChannel {
        ShowChannel(
            runtime::Call::new(&self.connection, &ShowChannel::ENDPOINT)
                .path("type", runtime::to::<String>(r#type))
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl ShowChannel {
    const ENDPOINT: runtime::Endpoint<types::ShowChannelResponse> = runtime::Endpoint {
        id: "ShowChannel",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/channels/{type}/{id}/show",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

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
    /// [`Chat::show_channel`] with the path values of the handle.
    pub fn show_channel(&self) -> ShowChannel {
        self.client.show_channel(self.r#type.as_str(), self.id.as_str())
    }
}

runtime::operation!(ShowChannel, types::ShowChannelResponse);
