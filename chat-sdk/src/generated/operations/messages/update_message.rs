// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `UpdateMessage`, made by [`Chat::update_message`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdateMessage(runtime::Call<types::UpdateMessageResponse>);

impl Chat {
    /// Replace a message.
    ///
    /// Replaces the content of a message with `message`; fields left out, custom ones included,
    /// are removed. `user` or `user_id` inside `message` names the acting user in server-side
    /// calls. [`update_message_partial`](super::super::super::Chat::update_message_partial)
    /// changes single fields.
    ///
    /// `POST /api/v2/chat/messages/{id}`, with the feature `messages`
    ///
    /// Answers with [`types::UpdateMessageResponse`]. What is optional is set by the methods of
    /// [`UpdateMessage`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the message.
    /// - `message`: Full content the message is to have; its `user` or `user_id` names the editing user.
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Example
    ///
    /// Replace a message, without a push notification and without a preview of its link.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::MessageRequest;
    ///
    /// let reply = chat
    ///     .update_message(
    ///         "regatta-plan",
    ///         MessageRequest::new()
    ///             .text("All dates are on https://regatta.example.com/2027")
    ///             .user_id("john"),
    ///     )
    ///     .skip_push(true)
    ///     .skip_enrich_url(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "UpdateMessage")]
    pub fn update_message(
        &self,
        id: impl Into<String>,
        message: impl Into<types::MessageRequest>,
    ) -> UpdateMessage {
        UpdateMessage(
            runtime::Call::new(&self.connection, &UpdateMessage::ENDPOINT)
                .path("id", runtime::to::<String>(id))
                .field("message", runtime::to::<types::MessageRequest>(message)),
        )
    }
}

impl UpdateMessage {
    const ENDPOINT: runtime::Endpoint<types::UpdateMessageResponse> = runtime::Endpoint {
        id: "UpdateMessage",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/messages/{id}",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// When `true`, links in the text are not turned into attachments with a preview.
    pub fn skip_enrich_url(self, skip_enrich_url: bool) -> Self {
        Self(self.0.field("skip_enrich_url", skip_enrich_url))
    }

    /// When `true`, the change triggers no push notification.
    pub fn skip_push(self, skip_push: bool) -> Self {
        Self(self.0.field("skip_push", skip_push))
    }
}

runtime::operation!(UpdateMessage, types::UpdateMessageResponse);
