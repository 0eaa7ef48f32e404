// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `CommitMessage`, made by [`Chat::commit_message`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CommitMessage(Call<types::MessageActionResponse>);

impl Chat {
    /// Commit a pending message.
    ///
    /// Publishes a message that was sent as pending, so that all members of the channel see it,
    /// and answers with it. The body is an empty object; a published message cannot become
    /// pending again.
    ///
    /// `POST /api/v2/chat/messages/{id}/commit`
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the message.
    #[doc(alias = "CommitMessage")]
    pub fn commit_message(&self, id: impl Into<String>) -> CommitMessage {
        CommitMessage(
            Call::json(
                    &self.connection,
                    "CommitMessage",
                    Method::POST,
                    "/api/v2/chat/messages/{id}/commit",
                )
                .json_body()
                .path("id", runtime::to::<String>(id)),
        )
    }
}

runtime::operation!(CommitMessage, types::MessageActionResponse);
