// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ListCommands`, made by [`Chat::list_commands`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListCommands(Call<types::ListCommandsResponse>);

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
        ListCommands(Call::new(&self.connection, &ListCommands::ENDPOINT))
    }
}

impl ListCommands {
    const ENDPOINT: Endpoint<types::ListCommandsResponse> = Endpoint {
        id: "ListCommands",
        method: &Method::GET,
        path: "/api/v2/chat/commands",
        ..Endpoint::json()
    };
}

runtime::operation!(ListCommands, types::ListCommandsResponse);
