// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Channel;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `UpdateChannelPartial`, made by [`Chat::update_channel_partial`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdateChannelPartial(runtime::Call<types::UpdateChannelPartialResponse>);

impl Chat {
    /// Change single fields of a channel.
    ///
    /// Writes the fields in `set`, removes those named in `unset` and leaves all others as they
    /// are; custom keys stand at the top level. `user` or `user_id` names the acting user.
    /// Answers with the channel and its members.
    ///
    /// `PATCH /api/v2/chat/channels/{type}/{id}`, with the feature `channels`
    ///
    /// Answers with [`types::UpdateChannelPartialResponse`]. What is optional is set by the
    /// methods of [`UpdateChannelPartial`].
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
    /// Rename a channel, and remove a custom field.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .update_channel_partial("messaging", "general")
    ///     .set(json!({"name": "Regatta 2026"}))
    ///     .unset(["opened_at"])
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Set a custom field, naming the user as an object.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .update_channel_partial("messaging", "general")
    ///     .set(json!({"colour": "blue"}))
    ///     .user(UserRequest::new("john").name("John"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "UpdateChannelPartial")]
    pub fn update_channel_partial(
        &self,
        r#type: impl Into<String>,
        id: impl Into<String>,
    ) -> UpdateChannelPartial {
        UpdateChannelPartial(
            runtime::Call::new(&self.connection, &UpdateChannelPartial::ENDPOINT)
                .path("type", runtime::to::<String>(r#type))
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl UpdateChannelPartial {
    const ENDPOINT: runtime::Endpoint<types::UpdateChannelPartialResponse> = runtime::Endpoint {
        id: "UpdateChannelPartial",
        method: &runtime::Method::PATCH,
        path: "/api/v2/chat/channels/{type}/{id}",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Fields to change, keyed by name. Custom keys stand here at the top level, next to the
    /// built-in ones.
    pub fn set(self, set: impl serde::Serialize) -> Self {
        Self(self.0.field_object("set", set))
    }

    /// Names of fields to clear. Naming a field here is the only way to remove its value.
    pub fn unset(self, unset: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.field("unset", runtime::list::<String>(unset)))
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
    /// [`Chat::update_channel_partial`] with the path values of the handle.
    pub fn update_channel_partial(&self) -> UpdateChannelPartial {
        self.client.update_channel_partial(self.r#type.as_str(), self.id.as_str())
    }
}

runtime::operation!(UpdateChannelPartial, types::UpdateChannelPartialResponse);
