// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `UpdateCommand`, made by [`Chat::update_command`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdateCommand(runtime::Call<types::UpdateCommandResponse>);

impl Chat {
    /// Update a slash command.
    ///
    /// Changes the description, arguments or set of a custom slash command; `description` is
    /// always required. The name stays.
    ///
    /// `PUT /api/v2/chat/commands/{name}`, with the feature `commands`
    ///
    /// Answers with [`types::UpdateCommandResponse`]. What is optional is set by the methods of
    /// [`UpdateCommand`].
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the slash command, without the slash.
    /// - `description`: What the command does, in a few words that clients show next to its name; at most 255 characters.
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
    /// Describe a command anew.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat
    ///     .update_command("weather", "Tell the weather and the wind at a place")
    ///     .args("[place] [day]")
    ///     .set("fun_set")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "UpdateCommand")]
    pub fn update_command(
        &self,
        name: impl Into<String>,
        description: impl Into<String>,
    ) -> UpdateCommand {
        UpdateCommand(
            runtime::Call::new(&self.connection, &UpdateCommand::ENDPOINT)
                .path("name", runtime::to::<String>(name))
                .field("description", runtime::to::<String>(description)),
        )
    }
}

impl UpdateCommand {
    const ENDPOINT: runtime::Endpoint<types::UpdateCommandResponse> = runtime::Endpoint {
        id: "UpdateCommand",
        method: &runtime::Method::PUT,
        path: "/api/v2/chat/commands/{name}",
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

runtime::operation!(UpdateCommand, types::UpdateCommandResponse);
