// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `CreateReminder`, made by [`Chat::create_reminder`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CreateReminder(Call<types::ReminderResponseData>);

impl Chat {
    /// Create a reminder.
    ///
    /// Sets a reminder for one user on a message; without `remind_at` it just bookmarks the
    /// message. `user` or `user_id` names the acting user. Needs `user_message_reminders` in the
    /// channel type and answers with the reminder.
    ///
    /// `POST /api/v2/chat/messages/{message_id}/reminders`
    ///
    /// # Arguments
    ///
    /// - `message_id`: Id of the message.
    #[doc(alias = "CreateReminder")]
    pub fn create_reminder(&self, message_id: impl Into<String>) -> CreateReminder {
        CreateReminder(
            Call::json(
                    &self.connection,
                    "CreateReminder",
                    Method::POST,
                    "/api/v2/chat/messages/{message_id}/reminders",
                )
                .json_body()
                .path("message_id", runtime::to::<String>(message_id)),
        )
    }
}

impl CreateReminder {
    /// Moment to notify the user. Without it the message is only bookmarked.
    pub fn remind_at(self, remind_at: impl Into<runtime::Timestamp>) -> Self {
        Self(self.0.field("remind_at", runtime::to::<runtime::Timestamp>(remind_at)))
    }

    /// Acting user as an object, in place of `user_id`.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the acting user; server-side calls send this or `user`.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(CreateReminder, types::ReminderResponseData);
