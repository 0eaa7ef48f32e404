// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `GetCommand`, made by [`Chat::get_command`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetCommand(runtime::Call<types::GetCommandResponse>);

impl Chat {
    /// Get a slash command.
    ///
    /// Answers with one slash command: its description, its arguments and the set it belongs to.
    ///
    /// `GET /api/v2/chat/commands/{name}`, with the feature `commands`
    ///
    /// Answers with [`types::GetCommandResponse`].
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
    /// let reply = chat.get_command("weather").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetCommand")]
    pub fn get_command(&self, name: impl Into<String>) -> GetCommand {
        GetCommand(
            runtime::Call::new(&self.connection, &GetCommand::ENDPOINT)
                .path("name", runtime::to::<String>(name)),
        )
    }
}

impl GetCommand {
    const ENDPOINT: runtime::Endpoint<types::GetCommandResponse> = runtime::Endpoint {
        id: "GetCommand",
        method: &runtime::Method::GET,
        path: "/api/v2/chat/commands/{name}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetCommand, types::GetCommandResponse);
