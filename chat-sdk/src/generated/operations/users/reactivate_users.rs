// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `ReactivateUsers`, made by [`Client::reactivate_users`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ReactivateUsers(runtime::Call<types::ReactivateUsersResponse>);

impl Client {
    /// Reactivate many users.
    ///
    /// Reactivates 1 to 100 users who were deactivated. Runs as a task in the background: the
    /// answer carries a `task_id`, whose status `GET /api/v2/tasks/{id}` tells.
    ///
    /// `POST /api/v2/users/reactivate`, with the feature `users`
    ///
    /// Answers with [`types::ReactivateUsersResponse`]. What is optional is set by the methods of
    /// [`ReactivateUsers`].
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
    /// Reactivate two users and record who did it.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.reactivate_users(["john", "jane"]).created_by_id("leia").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Reactivate a user with what they wrote and created.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .reactivate_users(["john"])
    ///     .restore_messages(true)
    ///     .restore_channels(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "ReactivateUsers")]
    pub fn reactivate_users(
        &self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> ReactivateUsers {
        ReactivateUsers(
            runtime::Call::new(&self.connection, &ReactivateUsers::ENDPOINT)
                .field("user_ids", runtime::list::<String>(user_ids)),
        )
    }
}

impl ReactivateUsers {
    const ENDPOINT: runtime::Endpoint<types::ReactivateUsersResponse> = runtime::Endpoint {
        id: "ReactivateUsers",
        method: &runtime::Method::POST,
        path: "/api/v2/users/reactivate",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Id of the user who is recorded as the one who reactivates.
    pub fn created_by_id(self, created_by_id: impl Into<String>) -> Self {
        Self(self.0.field("created_by_id", runtime::to::<String>(created_by_id)))
    }

    /// `true` to restore channels that were marked as deleted when their creator was deactivated.
    pub fn restore_channels(self, restore_channels: bool) -> Self {
        Self(self.0.field("restore_channels", restore_channels))
    }

    /// `true` to restore messages that were marked as deleted when their sender was deactivated.
    pub fn restore_messages(self, restore_messages: bool) -> Self {
        Self(self.0.field("restore_messages", restore_messages))
    }
}

runtime::operation!(ReactivateUsers, types::ReactivateUsersResponse);
