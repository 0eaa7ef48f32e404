// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Messages that a user bookmarks or wants to be reminded of at a certain moment.

use super::*;

mod create_reminder;
pub use self::create_reminder::CreateReminder;
mod delete_reminder;
pub use self::delete_reminder::DeleteReminder;
mod query_reminders;
pub use self::query_reminders::QueryReminders;
mod update_reminder;
pub use self::update_reminder::UpdateReminder;
