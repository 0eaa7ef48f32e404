// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `DeleteMessage`, made by [`Chat::delete_message`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteMessage(runtime::Call<types::DeleteMessageResponse>);

impl Chat {
    /// Delete a message.
    ///
    /// Deletes a message and answers with it. By default it stays as a placeholder of type
    /// `deleted` and [`undelete_message`](super::super::super::Chat::undelete_message) can bring
    /// it back; with `hard` it is erased together with its replies and reactions, which cannot be
    /// undone; with `delete_for_me` it disappears for one user only.
    ///
    /// `DELETE /api/v2/chat/messages/{id}`, with the feature `messages`
    ///
    /// Answers with [`types::DeleteMessageResponse`]. What is optional is set by the methods of
    /// [`DeleteMessage`].
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
    /// Leave a placeholder, and say who deleted the message.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .delete_message("regatta-plan")
    ///     .hard(false)
    ///     .deleted_by("john")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Erase the message.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.delete_message("regatta-plan").hard(true).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Remove the message for one user only.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .delete_message("regatta-plan")
    ///     .deleted_by("john")
    ///     .delete_for_me(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "DeleteMessage")]
    pub fn delete_message(&self, id: impl Into<String>) -> DeleteMessage {
        DeleteMessage(
            runtime::Call::new(&self.connection, &DeleteMessage::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl DeleteMessage {
    const ENDPOINT: runtime::Endpoint<types::DeleteMessageResponse> = runtime::Endpoint {
        id: "DeleteMessage",
        method: &runtime::Method::DELETE,
        path: "/api/v2/chat/messages/{id}",
        ..runtime::Endpoint::json()
    };

    /// `true` erases the message for good; `false` or absent leaves a placeholder of type
    /// `deleted`. Not together with `delete_for_me`.
    pub fn hard(self, hard: bool) -> Self {
        Self(self.0.query("hard", hard))
    }

    /// Id of the user who deletes the message, in server-side calls.
    pub fn deleted_by(self, deleted_by: impl Into<String>) -> Self {
        Self(self.0.query("deleted_by", runtime::to::<String>(deleted_by)))
    }

    /// `true` removes the message only for the user in `deleted_by`; everyone else still sees it.
    /// Not together with `hard`.
    pub fn delete_for_me(self, delete_for_me: bool) -> Self {
        Self(self.0.query("delete_for_me", delete_for_me))
    }
}

runtime::operation!(DeleteMessage, types::DeleteMessageResponse);
