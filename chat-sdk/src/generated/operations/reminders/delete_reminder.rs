// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `DeleteReminder`, made by [`Chat::delete_reminder`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteReminder(Call<types::DeleteReminderResponse>);

impl Chat {
    /// Delete a reminder.
    ///
    /// Removes the reminder that a user has on a message.
    ///
    /// `DELETE /api/v2/chat/messages/{message_id}/reminders`
    ///
    /// # Arguments
    ///
    /// - `message_id`: Id of the message.
    #[doc(alias = "DeleteReminder")]
    pub fn delete_reminder(&self, message_id: impl Into<String>) -> DeleteReminder {
        DeleteReminder(
            Call::json(
                    &self.connection,
                    "DeleteReminder",
                    Method::DELETE,
                    "/api/v2/chat/messages/{message_id}/reminders",
                )
                .path("message_id", runtime::to::<String>(message_id)),
        )
    }
}

impl DeleteReminder {
    /// Id of the acting user in server-side calls; the reminder of this user is meant.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(DeleteReminder, types::DeleteReminderResponse);
