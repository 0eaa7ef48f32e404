// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `MarkChannelsRead`, made by [`Chat::mark_channels_read`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct MarkChannelsRead(runtime::Call<types::MarkReadResponse>);

impl Chat {
    /// Mark many channels as read.
    ///
    /// Marks channels as read for one user. `read_by_channel` maps at most 30 channel cids to the
    /// id of the last message read; without it all channels of the user are marked. `user` or
    /// `user_id` names the acting user.
    ///
    /// `POST /api/v2/chat/channels/read`, with the feature `read-state`
    ///
    /// Answers with [`types::MarkReadResponse`]. What is optional is set by the methods of
    /// [`MarkChannelsRead`].
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
    /// Mark one channel as read up to a message.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .mark_channels_read()
    ///     .user_id("john")
    ///     .read_by_channel([("messaging:general", "regatta-plan")])
    ///     .await?;
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
    ///     .mark_channels_read()
    ///     .user(UserRequest::new("jane").name("Jane"))
    ///     .read_by_channel([
    ///         ("messaging:general", "regatta-plan"),
    ///         ("messaging:support-42", "ticket-42-answer"),
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "MarkChannelsRead")]
    pub fn mark_channels_read(&self) -> MarkChannelsRead {
        MarkChannelsRead(
            runtime::Call::new(&self.connection, &MarkChannelsRead::ENDPOINT),
        )
    }
}

impl MarkChannelsRead {
    const ENDPOINT: runtime::Endpoint<types::MarkReadResponse> = runtime::Endpoint {
        id: "MarkChannelsRead",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/channels/read",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Channels to mark, at most 30: the key names the channel, the value is the id of the last
    /// message read in it. Without it, every channel of the user is marked.
    pub fn read_by_channel(
        self,
        read_by_channel: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        let value = runtime::map::<String, _, _>(read_by_channel);
        Self(self.0.field("read_by_channel", value))
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

runtime::operation!(MarkChannelsRead, types::MarkReadResponse);
