// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `DeleteCommand`, made by [`Chat::delete_command`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteCommand(runtime::Call<types::DeleteCommandResponse>);

impl Chat {
    /// Delete a slash command.
    ///
    /// Deletes a custom slash command for good and answers with its name.
    ///
    /// `DELETE /api/v2/chat/commands/{name}`, with the feature `commands`
    ///
    /// Answers with [`types::DeleteCommandResponse`].
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the slash command, without the slash.
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
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.delete_command("weather").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteCommand")]
    pub fn delete_command(&self, name: impl Into<String>) -> DeleteCommand {
        DeleteCommand(
            runtime::Call::new(&self.connection, &DeleteCommand::ENDPOINT)
                .path("name", runtime::to::<String>(name)),
        )
    }
}

impl DeleteCommand {
    const ENDPOINT: runtime::Endpoint<types::DeleteCommandResponse> = runtime::Endpoint {
        id: "DeleteCommand",
        method: &runtime::Method::DELETE,
        path: "/api/v2/chat/commands/{name}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(DeleteCommand, types::DeleteCommandResponse);
