// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `GetMessage`, made by [`Chat::get_message`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetMessage(runtime::Call<types::GetMessageResponse>);

impl Chat {
    /// Get a message.
    ///
    /// Answers with one message together with its channel and, while the message is pending, its
    /// metadata. `show_deleted_message` also reveals the content of a soft-deleted message.
    ///
    /// `GET /api/v2/chat/messages/{id}`, with the feature `messages`
    ///
    /// Answers with [`types::GetMessageResponse`]. What is optional is set by the methods of
    /// [`GetMessage`].
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
    /// # Example
    ///
    /// Read a message even if it was deleted.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.get_message("regatta-plan").show_deleted_message(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetMessage")]
    pub fn get_message(&self, id: impl Into<String>) -> GetMessage {
        GetMessage(
            runtime::Call::new(&self.connection, &GetMessage::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetMessage {
    const ENDPOINT: runtime::Endpoint<types::GetMessageResponse> = runtime::Endpoint {
        id: "GetMessage",
        method: &runtime::Method::GET,
        path: "/api/v2/chat/messages/{id}",
        ..runtime::Endpoint::json()
    };

    /// `true` returns a soft-deleted message with its original content.
    pub fn show_deleted_message(self, show_deleted_message: bool) -> Self {
        Self(self.0.query("show_deleted_message", show_deleted_message))
    }
}

runtime::operation!(GetMessage, types::GetMessageResponse);
