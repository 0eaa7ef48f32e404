// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `CreateCommand`, made by [`Chat::create_command`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CreateCommand(runtime::Call<types::CreateCommandResponse>);

impl Chat {
    /// Create a slash command.
    ///
    /// Adds a custom slash command; `name` and `description` are required. It works in channels
    /// whose type lists it in `commands`, and using it calls the command endpoint configured for
    /// the app.
    ///
    /// `POST /api/v2/chat/commands`, with the feature `commands`
    ///
    /// Answers with [`types::CreateCommandResponse`]. What is optional is set by the methods of
    /// [`CreateCommand`].
    ///
    /// # Arguments
    ///
    /// - `description`: What the command does, in a few words that clients show next to its name; at most 255 characters.
    /// - `name`: Unique name of the command, as typed after the slash; 1 to 255 characters.
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
    /// Create a command with arguments.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .create_command("Tell the weather at a place", "weather")
    ///     .args("[place]")
    ///     .set("fun_set")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "CreateCommand")]
    pub fn create_command(
        &self,
        description: impl Into<String>,
        name: impl Into<String>,
    ) -> CreateCommand {
        CreateCommand(
            runtime::Call::new(&self.connection, &CreateCommand::ENDPOINT)
                .field("description", runtime::to::<String>(description))
                .field("name", runtime::to::<String>(name)),
        )
    }
}

impl CreateCommand {
    const ENDPOINT: runtime::Endpoint<types::CreateCommandResponse> = runtime::Endpoint {
        id: "CreateCommand",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/commands",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Hint for the arguments, such as `[@username] [text]`, which clients show while the user
    /// types the command; at most 255 characters.
    pub fn args(self, args: impl Into<String>) -> Self {
        Self(self.0.field("args", runtime::to::<String>(args)))
    }

    /// Name of the group the command belongs to, for example `fun_set` or `moderation_set`; at
    /// most 255 characters.
    pub fn set(self, set: impl Into<String>) -> Self {
        Self(self.0.field("set", runtime::to::<String>(set)))
    }
}

runtime::operation!(CreateCommand, types::CreateCommandResponse);
