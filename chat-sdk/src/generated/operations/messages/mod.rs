// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Sending, reading, changing, translating, deleting and restoring single messages. Also
//! covers pending messages and the history of edits.
//!
//! Needs the feature `messages`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`commit_message`](super::super::Chat::commit_message) | `POST /api/v2/chat/messages/{id}/commit` | Commit a pending message |
//! | [`delete_message`](super::super::Chat::delete_message) | `DELETE /api/v2/chat/messages/{id}` | Delete a message |
//! | [`ephemeral_message_update`](super::super::Chat::ephemeral_message_update) | `PATCH /api/v2/chat/messages/{id}/ephemeral` | Change a message without storing the change |
//! | [`get_many_messages`](super::super::Chat::get_many_messages) | `GET /api/v2/chat/channels/{type}/{id}/messages` | Get messages by id |
//! | [`get_message`](super::super::Chat::get_message) | `GET /api/v2/chat/messages/{id}` | Get a message |
//! | [`get_pinned_messages`](super::super::Chat::get_pinned_messages) | `GET /api/v2/chat/channels/{type}/{id}/pinned_messages` | List the pinned messages of a channel |
//! | [`query_message_history`](super::super::Chat::query_message_history) | `POST /api/v2/chat/messages/history` | Query earlier versions of messages |
//! | [`run_message_action`](super::super::Chat::run_message_action) | `POST /api/v2/chat/messages/{id}/action` | Run an action of a message |
//! | [`send_message`](super::super::Chat::send_message) | `POST /api/v2/chat/channels/{type}/{id}/message` | Send a message |
//! | [`translate_message`](super::super::Chat::translate_message) | `POST /api/v2/chat/messages/{id}/translate` | Translate a message |
//! | [`undelete_message`](super::super::Chat::undelete_message) | `POST /api/v2/chat/messages/{id}/undelete` | Restore a deleted message |
//! | [`update_message`](super::super::Chat::update_message) | `POST /api/v2/chat/messages/{id}` | Replace a message |
//! | [`update_message_partial`](super::super::Chat::update_message_partial) | `PUT /api/v2/chat/messages/{id}` | Change single fields of a message |

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
mod get_pinned_messages;
pub use self::get_pinned_messages::GetPinnedMessages;
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
