// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `ReactivateUser`, made by [`Client::reactivate_user`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ReactivateUser(runtime::Call<types::ReactivateUserResponse>);

impl Client {
    /// Reactivate a user.
    ///
    /// Reactivates one user who was deactivated. Works at once and answers with the user; for
    /// several users there is
    /// [`reactivate_users`](super::super::super::Client::reactivate_users).
    ///
    /// `POST /api/v2/users/{user_id}/reactivate`, with the feature `users`
    ///
    /// Answers with [`types::ReactivateUserResponse`]. What is optional is set by the methods of
    /// [`ReactivateUser`].
    ///
    /// # Arguments
    ///
    /// - `user_id`: Id of the user.
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
    /// Reactivate a user under a new name with what they wrote.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .reactivate_user("john")
    ///     .name("John Silver")
    ///     .created_by_id("leia")
    ///     .restore_messages(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Reactivate a user, without what was deleted.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.reactivate_user("john").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "ReactivateUser")]
    pub fn reactivate_user(&self, user_id: impl Into<String>) -> ReactivateUser {
        ReactivateUser(
            runtime::Call::new(&self.connection, &ReactivateUser::ENDPOINT)
                .path("user_id", runtime::to::<String>(user_id)),
        )
    }
}

impl ReactivateUser {
    const ENDPOINT: runtime::Endpoint<types::ReactivateUserResponse> = runtime::Endpoint {
        id: "ReactivateUser",
        method: &runtime::Method::POST,
        path: "/api/v2/users/{user_id}/reactivate",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Id of the user who is recorded as the one who reactivates.
    pub fn created_by_id(self, created_by_id: impl Into<String>) -> Self {
        Self(self.0.field("created_by_id", runtime::to::<String>(created_by_id)))
    }

    /// New display name of the user; without it the name stays.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.field("name", runtime::to::<String>(name)))
    }

    /// `true` to restore messages that were marked as deleted when the user was deactivated.
    pub fn restore_messages(self, restore_messages: bool) -> Self {
        Self(self.0.field("restore_messages", restore_messages))
    }
}

runtime::operation!(ReactivateUser, types::ReactivateUserResponse);
