// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `RunMessageAction`, made by [`Chat::run_message_action`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct RunMessageAction(runtime::Call<types::MessageActionResponse>);

impl Chat {
    /// Run an action of a message.
    ///
    /// Sends the input of an interactive message, such as the buttons of a `/giphy` preview, as
    /// `form_data` to the command that created it. `user` or `user_id` names the acting user.
    /// Answers with the resulting message, which is absent when the action discards it.
    ///
    /// `POST /api/v2/chat/messages/{id}/action`, with the feature `messages`
    ///
    /// Answers with [`types::MessageActionResponse`]. What is optional is set by the methods of
    /// [`RunMessageAction`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the message.
    /// - `form_data`: Submitted values, keyed by the `name` of the action, such as `image_action` with the value `send`.
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
    /// Press the button that sends a picture.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .run_message_action("regatta-plan", [("image_action", "send")])
    ///     .user_id("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Press another button, naming the user as an object.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = chat
    ///     .run_message_action("regatta-plan", [("image_action", "shuffle")])
    ///     .user(UserRequest::new("john").name("John"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "RunMessageAction")]
    pub fn run_message_action(
        &self,
        id: impl Into<String>,
        form_data: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> RunMessageAction {
        RunMessageAction(
            runtime::Call::new(&self.connection, &RunMessageAction::ENDPOINT)
                .path("id", runtime::to::<String>(id))
                .field("form_data", runtime::map::<String, _, _>(form_data)),
        )
    }
}

impl RunMessageAction {
    const ENDPOINT: runtime::Endpoint<types::MessageActionResponse> = runtime::Endpoint {
        id: "RunMessageAction",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/messages/{id}/action",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Acting user as an object, in place of `user_id`.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the acting user; server-side calls send this or `user`.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(RunMessageAction, types::MessageActionResponse);
