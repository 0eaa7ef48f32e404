// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `UpdateThreadPartial`, made by [`Chat::update_thread_partial`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdateThreadPartial(runtime::Call<types::UpdateThreadPartialResponse>);

impl Chat {
    /// Change single fields of a thread.
    ///
    /// Writes the fields in `set`, such as `title` or custom keys, removes those named in `unset`
    /// and leaves all others as they are. `user` or `user_id` names the acting user. Answers with
    /// the thread without replies and read states.
    ///
    /// `PATCH /api/v2/chat/threads/{message_id}`, with the feature `threads`
    ///
    /// Answers with [`types::UpdateThreadPartialResponse`]. What is optional is set by the
    /// methods of [`UpdateThreadPartial`].
    ///
    /// # Arguments
    ///
    /// - `message_id`: Id of the parent message of the thread.
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
    /// Give a thread a title, and remove a custom field.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use serde_json::json;
    ///
    /// let reply = chat
    ///     .update_thread_partial("regatta-plan")
    ///     .set(json!({"title": "Who brings which boat"}))
    ///     .unset(["colour"])
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
    ///     .update_thread_partial("regatta-plan")
    ///     .set(json!({"colour": "blue"}))
    ///     .user(UserRequest::new("john").name("John"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "UpdateThreadPartial")]
    pub fn update_thread_partial(
        &self,
        message_id: impl Into<String>,
    ) -> UpdateThreadPartial {
        UpdateThreadPartial(
            runtime::Call::new(&self.connection, &UpdateThreadPartial::ENDPOINT)
                .path("message_id", runtime::to::<String>(message_id)),
        )
    }
}

impl UpdateThreadPartial {
    const ENDPOINT: runtime::Endpoint<types::UpdateThreadPartialResponse> = runtime::Endpoint {
        id: "UpdateThreadPartial",
        method: &runtime::Method::PATCH,
        path: "/api/v2/chat/threads/{message_id}",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Fields to write with their new values. Custom keys stand at the top level, beside fields
    /// such as `title`.
    pub fn set(self, set: impl serde::Serialize) -> Self {
        Self(self.0.field_object("set", set))
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

runtime::operation!(UpdateThreadPartial, types::UpdateThreadPartialResponse);
