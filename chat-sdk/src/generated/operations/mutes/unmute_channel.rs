// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Channel;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `UnmuteChannel`, made by [`Chat::unmute_channel`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UnmuteChannel(runtime::Call<types::UnmuteResponse>);

impl Chat {
    /// Unmute channels.
    ///
    /// Ends the mutes of up to 25 channels for one user. `user` or `user_id` names the acting
    /// user.
    ///
    /// `POST /api/v2/chat/moderation/unmute/channel`, with the feature `mutes`
    ///
    /// Answers with [`types::UnmuteResponse`]. What is optional is set by the methods of
    /// [`UnmuteChannel`].
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
    /// Let a channel be heard again.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .unmute_channel()
    ///     .channel_cids(["messaging:general"])
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Lift the mutes of two channels, which were set for an hour.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .unmute_channel()
    ///     .channel_cids(["messaging:general", "messaging:support-42"])
    ///     .expiration(3_600_000)
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Name the user as an object.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = chat
    ///     .unmute_channel()
    ///     .channel_cids(["messaging:general"])
    ///     .expiration(3_600_000)
    ///     .user(UserRequest::new("jane").name("Jane"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "UnmuteChannel")]
    pub fn unmute_channel(&self) -> UnmuteChannel {
        UnmuteChannel(runtime::Call::new(&self.connection, &UnmuteChannel::ENDPOINT))
    }
}

impl UnmuteChannel {
    const ENDPOINT: runtime::Endpoint<types::UnmuteResponse> = runtime::Endpoint {
        id: "UnmuteChannel",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/moderation/unmute/channel",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Full ids (`type:id`) of the channels to unmute, at most 25.
    pub fn channel_cids(
        self,
        channel_cids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.field("channel_cids", runtime::list::<String>(channel_cids)))
    }

    /// A length of time in milliseconds, as in the mute request. Lifting a mute does not need it.
    pub fn expiration(self, expiration: i64) -> Self {
        Self(self.0.field("expiration", expiration))
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
    /// [`Chat::unmute_channel`] with `channel_cids` of the handle.
    pub fn unmute_channel(&self) -> UnmuteChannel {
        Chat::from(self.client.connection.clone())
            .unmute_channel()
            .channel_cids([self.cid()])
    }
}

runtime::operation!(UnmuteChannel, types::UnmuteResponse);
