// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ShowChannel`, made by [`Chat::show_channel`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ShowChannel(Call<types::ShowChannelResponse>);

impl Chat {
    /// Show a hidden channel.
    ///
    /// Brings a channel that HideChannel took away back into the channel lists of the user.
    /// `user` or `user_id` names the acting user.
    ///
    /// `POST /api/v2/chat/channels/{type}/{id}/show`
    ///
    /// # Arguments
    ///
    /// - `type`: Channel type, for example `messaging`.
    /// - `id`: Channel id, unique within its type.
    #[doc(alias = "ShowChannel")]
    pub fn show_channel(
        &self,
        r#type: impl Into<String>,
        id: impl Into<String>,
    ) -> ShowChannel {
        ShowChannel(
            Call::json(
                    &self.connection,
                    "ShowChannel",
                    Method::POST,
                    "/api/v2/chat/channels/{type}/{id}/show",
                )
                .json_body()
                .path("type", runtime::to::<String>(r#type))
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl ShowChannel {
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
