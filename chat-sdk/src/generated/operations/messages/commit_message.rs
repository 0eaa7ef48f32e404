// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `CommitMessage`, made by [`Chat::commit_message`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CommitMessage(runtime::Call<types::MessageActionResponse>);

impl Chat {
    /// Commit a pending message.
    ///
    /// Publishes a message that was sent as pending, so that all members of the channel see it,
    /// and answers with it. The body is an empty object; a published message cannot become
    /// pending again.
    ///
    /// `POST /api/v2/chat/messages/{id}/commit`, with the feature `messages`
    ///
    /// Answers with [`types::MessageActionResponse`].
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
    /// Show a pending message to everybody.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.commit_message("regatta-plan").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "CommitMessage")]
    pub fn commit_message(&self, id: impl Into<String>) -> CommitMessage {
        CommitMessage(
            runtime::Call::new(&self.connection, &CommitMessage::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl CommitMessage {
    const ENDPOINT: runtime::Endpoint<types::MessageActionResponse> = runtime::Endpoint {
        id: "CommitMessage",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/messages/{id}/commit",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(CommitMessage, types::MessageActionResponse);
