// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Slash commands such as `/giphy`, built-in ones and those of the application. A channel
//! type lists the ones that its channels offer.
//!
//! Needs the feature `commands`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`create_command`](super::super::Chat::create_command) | `POST /api/v2/chat/commands` | Create a slash command |
//! | [`delete_command`](super::super::Chat::delete_command) | `DELETE /api/v2/chat/commands/{name}` | Delete a slash command |
//! | [`get_command`](super::super::Chat::get_command) | `GET /api/v2/chat/commands/{name}` | Get a slash command |
//! | [`list_commands`](super::super::Chat::list_commands) | `GET /api/v2/chat/commands` | List the slash commands |
//! | [`update_command`](super::super::Chat::update_command) | `PUT /api/v2/chat/commands/{name}` | Update a slash command |

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
