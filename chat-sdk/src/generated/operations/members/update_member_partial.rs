// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Channel;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `UpdateMemberPartial`, made by [`Chat::update_member_partial`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdateMemberPartial(runtime::Call<types::UpdateMemberPartialResponse>);

impl Chat {
    /// Change single fields of a member.
    ///
    /// Writes the fields of one membership given in `set`, such as `pinned`, `archived` or custom
    /// keys, removes those named in `unset` and leaves all others as they are. `user_id` in the
    /// query names the member. Answers with the updated member.
    ///
    /// `PATCH /api/v2/chat/channels/{type}/{id}/member`, with the feature `members`
    ///
    /// Answers with [`types::UpdateMemberPartialResponse`]. What is optional is set by the
    /// methods of [`UpdateMemberPartial`].
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
    /// Set a custom field of a membership.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .update_member_partial("messaging", "general")
    ///     .user_id("john")
    ///     .set(json!({"nickname": "Skipper"}))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Remove a custom field of a membership.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .update_member_partial("messaging", "general")
    ///     .user_id("john")
    ///     .unset(["nickname"])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "UpdateMemberPartial")]
    pub fn update_member_partial(
        &self,
        r#type: impl Into<String>,
        id: impl Into<String>,
    ) -> UpdateMemberPartial {
        UpdateMemberPartial(
            runtime::Call::new(&self.connection, &UpdateMemberPartial::ENDPOINT)
                .path("type", runtime::to::<String>(r#type))
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl UpdateMemberPartial {
    const ENDPOINT: runtime::Endpoint<types::UpdateMemberPartialResponse> = runtime::Endpoint {
        id: "UpdateMemberPartial",
        method: &runtime::Method::PATCH,
        path: "/api/v2/chat/channels/{type}/{id}/member",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Id of the user whose membership is changed, in server-side calls.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }

    /// Fields to change, keyed by name. Custom keys stand here at the top level, next to the
    /// built-in ones.
    pub fn set(self, set: impl serde::Serialize) -> Self {
        Self(self.0.field_object("set", set))
    }

    /// Names of fields to clear. Naming a field here is the only way to remove its value.
    pub fn unset(self, unset: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.field("unset", runtime::list::<String>(unset)))
    }
}

impl Channel {
    /// [`Chat::update_member_partial`] with the path values of the handle.
    pub fn update_member_partial(&self) -> UpdateMemberPartial {
        self.client.update_member_partial(self.r#type.as_str(), self.id.as_str())
    }
}

runtime::operation!(UpdateMemberPartial, types::UpdateMemberPartialResponse);
