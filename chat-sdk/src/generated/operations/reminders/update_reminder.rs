// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Chat;
use super::super::super::types;

/// The operation `UpdateReminder`, made by [`Chat::update_reminder`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdateReminder(runtime::Call<types::UpdateReminderResponse>);

impl Chat {
    /// Update a reminder.
    ///
    /// Moves the reminder that a user has on a message to another `remind_at`. `user` or
    /// `user_id` names the acting user. Answers with the reminder.
    ///
    /// `PATCH /api/v2/chat/messages/{message_id}/reminders`, with the feature `reminders`
    ///
    /// Answers with [`types::UpdateReminderResponse`]. What is optional is set by the methods of
    /// [`UpdateReminder`].
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
    /// Remind the user on another day.
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::Timestamp;
    ///
    /// let reply = chat
    ///     .update_reminder("regatta-plan")
    ///     .user_id("john")
    ///     .remind_at("2026-12-02T09:00:00Z".parse::<Timestamp>()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Keep the message as a bookmark only.</summary>
    ///
    /// ```no_run
    /// # async fn example(chat: chat_sdk::Chat) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = chat.update_reminder("regatta-plan").user_id("john").await?;
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
    ///     .update_reminder("regatta-plan")
    ///     .user(UserRequest::new("jane").name("Jane"))
    ///     .remind_at("2026-12-02T09:00:00Z".parse::<Timestamp>()?)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "UpdateReminder")]
    pub fn update_reminder(&self, message_id: impl Into<String>) -> UpdateReminder {
        UpdateReminder(
            runtime::Call::new(&self.connection, &UpdateReminder::ENDPOINT)
                .path("message_id", runtime::to::<String>(message_id)),
        )
    }
}

impl UpdateReminder {
    const ENDPOINT: runtime::Endpoint<types::UpdateReminderResponse> = runtime::Endpoint {
        id: "UpdateReminder",
        method: &runtime::Method::PATCH,
        path: "/api/v2/chat/messages/{message_id}/reminders",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// New moment to notify the user; a reminder without one is a bookmark.
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

runtime::operation!(UpdateReminder, types::UpdateReminderResponse);
