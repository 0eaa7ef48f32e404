// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Messages that a user bookmarks or wants to be reminded of at a certain moment.
//!
//! Needs the feature `reminders`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`create_reminder`](super::super::Chat::create_reminder) | `POST /api/v2/chat/messages/{message_id}/reminders` | Create a reminder |
//! | [`delete_reminder`](super::super::Chat::delete_reminder) | `DELETE /api/v2/chat/messages/{message_id}/reminders` | Delete a reminder |
//! | [`query_reminders`](super::super::Chat::query_reminders) | `POST /api/v2/chat/reminders/query` | Query the reminders of a user |
//! | [`update_reminder`](super::super::Chat::update_reminder) | `PATCH /api/v2/chat/messages/{message_id}/reminders` | Update a reminder |

mod create_reminder;
pub use self::create_reminder::CreateReminder;
mod delete_reminder;
pub use self::delete_reminder::DeleteReminder;
mod query_reminders;
pub use self::query_reminders::QueryReminders;
mod update_reminder;
pub use self::update_reminder::UpdateReminder;
