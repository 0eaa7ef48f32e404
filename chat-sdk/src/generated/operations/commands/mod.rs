// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Slash commands such as `/giphy`, built-in ones and those of the application. A channel
//! type lists the ones that its channels offer.

use super::*;

mod create_command;
pub use self::create_command::CreateCommand;
mod delete_command;
pub use self::delete_command::DeleteCommand;
mod get_command;
pub use self::get_command::GetCommand;
mod list_commands;
pub use self::list_commands::ListCommands;
mod update_command;
pub use self::update_command::UpdateCommand;
