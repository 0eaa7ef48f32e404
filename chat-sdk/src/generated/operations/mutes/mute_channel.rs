// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Channel;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `MuteChannel`, made by [`Chat::mute_channel`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct MuteChannel(runtime::Call<types::MuteChannelResponse>);

impl Chat {
    /// Mute channels.
    ///
    /// Mutes up to 25 channels for one user, who then receives no push notifications from them.
    /// `expiration` is in milliseconds; without it the mute lasts until
    /// [`unmute_channel`](super::super::super::Chat::unmute_channel). `user` or `user_id` names
    /// the acting user. Answers with the mutes.
    ///
    /// `POST /api/v2/chat/moderation/mute/channel`, with the feature `mutes`
    ///
    /// Answers with [`types::MuteChannelResponse`]. What is optional is set by the methods of
    /// [`MuteChannel`].
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
    /// Silence a channel for an hour.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .mute_channel()
    ///     .channel_cids(["messaging:general"])
    ///     .expiration(3_600_000)
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Silence two channels until the mute is lifted.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .mute_channel()
    ///     .channel_cids(["messaging:general", "messaging:support-42"])
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
    ///     .mute_channel()
    ///     .channel_cids(["messaging:general"])
    ///     .expiration(3_600_000)
    ///     .user(UserRequest::new("jane").name("Jane"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "MuteChannel")]
    pub fn mute_channel(&self) -> MuteChannel {
        MuteChannel(runtime::Call::new(&self.connection, &MuteChannel::ENDPOINT))
    }
}

impl MuteChannel {
    const ENDPOINT: runtime::Endpoint<types::MuteChannelResponse> = runtime::Endpoint {
        id: "MuteChannel",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/moderation/mute/channel",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Full ids (`type:id`) of the channels to mute, at most 25.
    pub fn channel_cids(
        self,
        channel_cids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self(self.0.field("channel_cids", runtime::list::<String>(channel_cids)))
    }

    /// Length of the mute in milliseconds. Without it the mute lasts until it is lifted.
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
    /// [`Chat::mute_channel`] with `channel_cids` of the handle.
    pub fn mute_channel(&self) -> MuteChannel {
        Chat::from(self.client.connection.clone())
            .mute_channel()
            .channel_cids([self.cid()])
    }
}

runtime::operation!(MuteChannel, types::MuteChannelResponse);
