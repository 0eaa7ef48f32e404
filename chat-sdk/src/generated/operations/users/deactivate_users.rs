// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `DeactivateUsers`, made by [`Client::deactivate_users`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeactivateUsers(runtime::Call<types::DeactivateUsersResponse>);

impl Client {
    /// Deactivate many users.
    ///
    /// Deactivates 1 to 100 users: they can no longer connect or act, and their data stays until
    /// [`reactivate_users`](super::super::super::Client::reactivate_users). Runs as a task in the
    /// background: the answer carries a `task_id`, whose status `GET /api/v2/tasks/{id}` tells.
    ///
    /// `POST /api/v2/users/deactivate`, with the feature `users`
    ///
    /// Answers with [`types::DeactivateUsersResponse`]. What is optional is set by the methods of
    /// [`DeactivateUsers`].
    ///
    /// # Arguments
    ///
    /// - `user_ids`: Ids of the users, 1 to 100.
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
    /// Deactivate two users and record who did it.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.deactivate_users(["john", "jane"]).created_by_id("leia").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Deactivate a user and hide what they wrote and created.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .deactivate_users(["john"])
    ///     .mark_messages_deleted(true)
    ///     .mark_channels_deleted(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "DeactivateUsers")]
    pub fn deactivate_users(
        &self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> DeactivateUsers {
        DeactivateUsers(
            runtime::Call::new(&self.connection, &DeactivateUsers::ENDPOINT)
                .field("user_ids", runtime::list::<String>(user_ids)),
        )
    }
}

impl DeactivateUsers {
    const ENDPOINT: runtime::Endpoint<types::DeactivateUsersResponse> = runtime::Endpoint {
        id: "DeactivateUsers",
        method: &runtime::Method::POST,
        path: "/api/v2/users/deactivate",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Id of the user who is recorded as the one who deactivates.
    pub fn created_by_id(self, created_by_id: impl Into<String>) -> Self {
        Self(self.0.field("created_by_id", runtime::to::<String>(created_by_id)))
    }

    /// `true` to mark channels that the users created as deleted too.
    pub fn mark_channels_deleted(self, mark_channels_deleted: bool) -> Self {
        Self(self.0.field("mark_channels_deleted", mark_channels_deleted))
    }

    /// `true` to mark all messages of the users as deleted too.
    pub fn mark_messages_deleted(self, mark_messages_deleted: bool) -> Self {
        Self(self.0.field("mark_messages_deleted", mark_messages_deleted))
    }
}

runtime::operation!(DeactivateUsers, types::DeactivateUsersResponse);
