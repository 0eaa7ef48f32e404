// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `DeactivateUser`, made by [`Client::deactivate_user`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeactivateUser(runtime::Call<types::DeactivateUserResponse>);

impl Client {
    /// Deactivate a user.
    ///
    /// Deactivates one user, who can no longer connect or act; the data stays until
    /// [`reactivate_user`](super::super::super::Client::reactivate_user). Works at once and
    /// answers with the user; for several users there is
    /// [`deactivate_users`](super::super::super::Client::deactivate_users).
    ///
    /// `POST /api/v2/users/{user_id}/deactivate`, with the feature `users`
    ///
    /// Answers with [`types::DeactivateUserResponse`]. What is optional is set by the methods of
    /// [`DeactivateUser`].
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
    /// Deactivate a user and hide what they wrote.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .deactivate_user("john")
    ///     .created_by_id("leia")
    ///     .mark_messages_deleted(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Deactivate a user, and keep what they wrote visible.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.deactivate_user("john").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "DeactivateUser")]
    pub fn deactivate_user(&self, user_id: impl Into<String>) -> DeactivateUser {
        DeactivateUser(
            runtime::Call::new(&self.connection, &DeactivateUser::ENDPOINT)
                .path("user_id", runtime::to::<String>(user_id)),
        )
    }
}

impl DeactivateUser {
    const ENDPOINT: runtime::Endpoint<types::DeactivateUserResponse> = runtime::Endpoint {
        id: "DeactivateUser",
        method: &runtime::Method::POST,
        path: "/api/v2/users/{user_id}/deactivate",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Id of the user who is recorded as the one who deactivates.
    pub fn created_by_id(self, created_by_id: impl Into<String>) -> Self {
        Self(self.0.field("created_by_id", runtime::to::<String>(created_by_id)))
    }

    /// `true` to mark all messages of the user as deleted too.
    pub fn mark_messages_deleted(self, mark_messages_deleted: bool) -> Self {
        Self(self.0.field("mark_messages_deleted", mark_messages_deleted))
    }
}

runtime::operation!(DeactivateUser, types::DeactivateUserResponse);
