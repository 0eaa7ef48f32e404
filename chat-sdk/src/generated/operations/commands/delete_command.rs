// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `DeleteCommand`, made by [`Chat::delete_command`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteCommand(Call<types::DeleteCommandResponse>);

impl Chat {
    /// Delete a slash command.
    ///
    /// Deletes a custom slash command for good and answers with its name.
    ///
    /// `DELETE /api/v2/chat/commands/{name}`
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the slash command, without the slash.
    #[doc(alias = "DeleteCommand")]
    pub fn delete_command(&self, name: impl Into<String>) -> DeleteCommand {
        DeleteCommand(
            Call::json(
                    &self.connection,
                    "DeleteCommand",
                    Method::DELETE,
                    "/api/v2/chat/commands/{name}",
                )
                .path("name", runtime::to::<String>(name)),
        )
    }
}

runtime::operation!(DeleteCommand, types::DeleteCommandResponse);
