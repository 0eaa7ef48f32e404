// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `MuteChannel`, made by [`Chat::mute_channel`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct MuteChannel(Call<types::MuteChannelResponse>);

impl Chat {
    /// Mute channels.
    ///
    /// Mutes up to 25 channels for one user, who then receives no push notifications from them.
    /// `expiration` is in milliseconds; without it the mute lasts until UnmuteChannel. `user` or
    /// `user_id` names the acting user. Answers with the mutes.
    ///
    /// `POST /api/v2/chat/moderation/mute/channel`
    #[doc(alias = "MuteChannel")]
    pub fn mute_channel(&self) -> MuteChannel {
        MuteChannel(
            Call::json(
                    &self.connection,
                    "MuteChannel",
                    Method::POST,
                    "/api/v2/chat/moderation/mute/channel",
                )
                .json_body(),
        )
    }
}

impl MuteChannel {
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

runtime::operation!(MuteChannel, types::MuteChannelResponse);
