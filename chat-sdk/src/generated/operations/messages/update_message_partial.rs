// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `UpdateMessagePartial`, made by [`Chat::update_message_partial`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdateMessagePartial(runtime::Call<types::UpdateMessagePartialResponse>);

impl Chat {
    /// Change single fields of a message.
    ///
    /// Writes the fields in `set`, removes those named in `unset` and leaves all others as they
    /// are; custom keys stand at the top level. `user` or `user_id` names the acting user.
    /// Answers with the updated message.
    ///
    /// `PUT /api/v2/chat/messages/{id}`, with the feature `messages`
    ///
    /// Answers with [`types::UpdateMessagePartialResponse`]. What is optional is set by the
    /// methods of [`UpdateMessagePartial`].
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
    /// Pin the message, without a push notification.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .update_message_partial("regatta-plan")
    ///     .set(json!({"pinned": true}))
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
    ///     .update_message_partial("regatta-plan")
    ///     .set(json!({"text": "The regatta starts at eleven."}))
    ///     .unset(["boat"])
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Add a link without a preview, naming the user as an object.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .update_message_partial("regatta-plan")
    ///     .set(json!({"text": "See https://regatta.example.com/2026"}))
    ///     .user(UserRequest::new("john").name("John"))
    ///     .skip_enrich_url(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "UpdateMessagePartial")]
    pub fn update_message_partial(&self, id: impl Into<String>) -> UpdateMessagePartial {
        UpdateMessagePartial(
            runtime::Call::new(&self.connection, &UpdateMessagePartial::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl UpdateMessagePartial {
    const ENDPOINT: runtime::Endpoint<types::UpdateMessagePartialResponse> = runtime::Endpoint {
        id: "UpdateMessagePartial",
        method: &runtime::Method::PUT,
        path: "/api/v2/chat/messages/{id}",
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

runtime::operation!(UpdateMessagePartial, types::UpdateMessagePartialResponse);
