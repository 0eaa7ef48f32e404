// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Sending, reading, changing, translating, deleting and restoring single messages. Also
//! covers pending messages and the history of edits.

use super::*;

mod commit_message;
pub use self::commit_message::CommitMessage;
mod delete_message;
pub use self::delete_message::DeleteMessage;
mod ephemeral_message_update;
pub use self::ephemeral_message_update::EphemeralMessageUpdate;
mod get_many_messages;
pub use self::get_many_messages::GetManyMessages;
mod get_message;
pub use self::get_message::GetMessage;
mod query_message_history;
pub use self::query_message_history::QueryMessageHistory;
mod run_message_action;
pub use self::run_message_action::RunMessageAction;
mod send_message;
pub use self::send_message::SendMessage;
mod translate_message;
pub use self::translate_message::TranslateMessage;
mod undelete_message;
pub use self::undelete_message::UndeleteMessage;
mod update_message;
pub use self::update_message::UpdateMessage;
mod update_message_partial;
pub use self::update_message_partial::UpdateMessagePartial;
