// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `ListCommands`, made by [`Chat::list_commands`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListCommands(runtime::Call<types::ListCommandsResponse>);

impl Chat {
    /// List the slash commands.
    ///
    /// Answers with all slash commands of the app, built-in and custom ones. There is no paging.
    ///
    /// `GET /api/v2/chat/commands`, with the feature `commands`
    ///
    /// Answers with [`types::ListCommandsResponse`].
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
    /// let reply = chat.list_commands().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ListCommands")]
    pub fn list_commands(&self) -> ListCommands {
        ListCommands(runtime::Call::new(&self.connection, &ListCommands::ENDPOINT))
    }
}

impl ListCommands {
    const ENDPOINT: runtime::Endpoint<types::ListCommandsResponse> = runtime::Endpoint {
        id: "ListCommands",
        method: &runtime::Method::GET,
        path: "/api/v2/chat/commands",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ListCommands, types::ListCommandsResponse);
