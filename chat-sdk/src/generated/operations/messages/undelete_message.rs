// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `UndeleteMessage`, made by [`Chat::undelete_message`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UndeleteMessage(runtime::Call<types::UndeleteMessageResponse>);

impl Chat {
    /// Restore a deleted message.
    ///
    /// Brings back a message that was soft-deleted and answers with it; messages erased with
    /// `hard` are lost. `undeleted_by` names the acting user.
    ///
    /// `POST /api/v2/chat/messages/{id}/undelete`, with the feature `messages`
    ///
    /// Answers with [`types::UndeleteMessageResponse`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the message.
    /// - `undeleted_by`: Id of the user the restoration is attributed to.
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
    /// Restore a message, and say who did.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.undelete_message("regatta-plan", "john").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "UndeleteMessage")]
    pub fn undelete_message(
        &self,
        id: impl Into<String>,
        undeleted_by: impl Into<String>,
    ) -> UndeleteMessage {
        UndeleteMessage(
            runtime::Call::new(&self.connection, &UndeleteMessage::ENDPOINT)
                .path("id", runtime::to::<String>(id))
                .field("undeleted_by", runtime::to::<String>(undeleted_by)),
        )
    }
}

impl UndeleteMessage {
    const ENDPOINT: runtime::Endpoint<types::UndeleteMessageResponse> = runtime::Endpoint {
        id: "UndeleteMessage",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/messages/{id}/undelete",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(UndeleteMessage, types::UndeleteMessageResponse);
