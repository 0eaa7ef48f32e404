// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `CreateReminder`, made by [`Chat::create_reminder`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CreateReminder(runtime::Call<types::ReminderResponseData>);

impl Chat {
    /// Create a reminder.
    ///
    /// Sets a reminder for one user on a message; without `remind_at` it just bookmarks the
    /// message. `user` or `user_id` names the acting user. Needs `user_message_reminders` in the
    /// channel type and answers with the reminder.
    ///
    /// `POST /api/v2/chat/messages/{message_id}/reminders`, with the feature `reminders`
    ///
    /// Answers with [`types::ReminderResponseData`]. What is optional is set by the methods of
    /// [`CreateReminder`].
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
    /// # Examples
    ///
    /// Remind a user at nine in the morning.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Timestamp;
    ///
    /// let reply = chat
    ///     .create_reminder("regatta-plan")
    ///     .user_id("john")
    ///     .remind_at("2026-12-01T09:00:00Z".parse::<Timestamp>()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Save a message for later, without a date.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.create_reminder("regatta-plan").user_id("john").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    ///
    /// <details><summary>Name the user as an object.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Timestamp;
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = chat
    ///     .create_reminder("regatta-plan")
    ///     .user(UserRequest::new("jane").name("Jane"))
    ///     .remind_at("2026-12-01T09:00:00Z".parse::<Timestamp>()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "CreateReminder")]
    pub fn create_reminder(&self, message_id: impl Into<String>) -> CreateReminder {
        CreateReminder(
            runtime::Call::new(&self.connection, &CreateReminder::ENDPOINT)
                .path("message_id", runtime::to::<String>(message_id)),
        )
    }
}

impl CreateReminder {
    const ENDPOINT: runtime::Endpoint<types::ReminderResponseData> = runtime::Endpoint {
        id: "CreateReminder",
        method: &runtime::Method::POST,
        path: "/api/v2/chat/messages/{message_id}/reminders",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

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
