// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `EphemeralMessageUpdate`, made by [`Chat::ephemeral_message_update`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct EphemeralMessageUpdate(runtime::Call<types::UpdateMessagePartialResponse>);

impl Chat {
    /// Change a message without storing the change.
    ///
    /// Sends changed fields of a message to the connected clients without saving them, which
    /// suits text that grows step by step, such as the output of a language model. Takes `set`
    /// and `unset` like
    /// [`update_message_partial`](super::super::super::Chat::update_message_partial), which must
    /// write the final state. `user` or `user_id` names the acting user.
    ///
    /// `PATCH /api/v2/chat/messages/{id}/ephemeral`, with the feature `messages`
    ///
    /// Answers with [`types::UpdateMessagePartialResponse`]. What is optional is set by the
    /// methods of [`EphemeralMessageUpdate`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the message.
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
    /// Change the text that one user sees, without a push notification.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .ephemeral_message_update("regatta-plan")
    ///     .set(json!({"text": "Only you can see this."}))
    ///     .user_id("john")
    ///     .skip_push(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Change the text, and remove a custom field.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .ephemeral_message_update("regatta-plan")
    ///     .set(json!({"text": "Only you can see this."}))
    ///     .unset(["boat"])
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Show a link without a preview, naming the user as an object.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .ephemeral_message_update("regatta-plan")
    ///     .set(json!({"text": "See https://regatta.example.com/2026"}))
    ///     .user(UserRequest::new("john").name("John"))
    ///     .skip_enrich_url(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "EphemeralMessageUpdate")]
    pub fn ephemeral_message_update(
        &self,
        id: impl Into<String>,
    ) -> EphemeralMessageUpdate {
        EphemeralMessageUpdate(
            runtime::Call::new(&self.connection, &EphemeralMessageUpdate::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl EphemeralMessageUpdate {
    const ENDPOINT: runtime::Endpoint<types::UpdateMessagePartialResponse> = runtime::Endpoint {
        id: "EphemeralMessageUpdate",
        method: &runtime::Method::PATCH,
        path: "/api/v2/chat/messages/{id}/ephemeral",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Fields to write with their new values. Custom keys stand at the top level, beside fields
    /// such as `text`.
    pub fn set(self, set: impl serde::Serialize) -> Self {
        Self(self.0.field_object("set", set))
    }

    /// When `true`, links in the text are not turned into attachments with a preview.
    pub fn skip_enrich_url(self, skip_enrich_url: bool) -> Self {
        Self(self.0.field("skip_enrich_url", skip_enrich_url))
    }

    /// When `true`, the change triggers no push notification.
    pub fn skip_push(self, skip_push: bool) -> Self {
        Self(self.0.field("skip_push", skip_push))
    }

    /// Names of the fields to clear, custom keys included.
    pub fn unset(self, unset: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.field("unset", runtime::list::<String>(unset)))
    }

    /// Acting user as an object, in place of `user_id`.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the acting user; server-side calls send this or `user`.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(EphemeralMessageUpdate, types::UpdateMessagePartialResponse);
