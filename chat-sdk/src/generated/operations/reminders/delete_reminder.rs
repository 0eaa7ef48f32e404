// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `DeleteReminder`, made by [`Chat::delete_reminder`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteReminder(runtime::Call<types::DeleteReminderResponse>);

impl Chat {
    /// Delete a reminder.
    ///
    /// Removes the reminder that a user has on a message.
    ///
    /// `DELETE /api/v2/chat/messages/{message_id}/reminders`, with the feature `reminders`
    ///
    /// Answers with [`types::DeleteReminderResponse`]. What is optional is set by the methods of
    /// [`DeleteReminder`].
    ///
    /// # Arguments
    ///
    /// - `message_id`: Id of the message.
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
    /// Remove the reminder of a user.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.delete_reminder("regatta-plan").user_id("john").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteReminder")]
    pub fn delete_reminder(&self, message_id: impl Into<String>) -> DeleteReminder {
        DeleteReminder(
            runtime::Call::new(&self.connection, &DeleteReminder::ENDPOINT)
                .path("message_id", runtime::to::<String>(message_id)),
        )
    }
}

impl DeleteReminder {
    const ENDPOINT: runtime::Endpoint<types::DeleteReminderResponse> = runtime::Endpoint {
        id: "DeleteReminder",
        method: &runtime::Method::DELETE,
        path: "/api/v2/chat/messages/{message_id}/reminders",
        ..runtime::Endpoint::json()
    };

    /// Id of the acting user in server-side calls; the reminder of this user is meant.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(DeleteReminder, types::DeleteReminderResponse);
