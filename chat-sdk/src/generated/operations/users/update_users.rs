// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `UpdateUsers`, made by [`Client::update_users`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdateUsers(runtime::Call<types::UpdateUsersResponse>);

impl Client {
    /// Create or replace users.
    ///
    /// Creates users that do not exist, and replaces the data of those that do, so that custom
    /// fields left out are lost;
    /// [`update_users_partial`](super::super::super::Client::update_users_partial) changes single
    /// fields. Up to 100 users a call, keyed by their ids. Whoever leaves a team is taken out of
    /// its channels by a task, `membership_deletion_task_id`.
    ///
    /// `POST /api/v2/users`, with the feature `users`
    ///
    /// Answers with [`types::UpdateUsersResponse`].
    ///
    /// # Arguments
    ///
    /// - `users`: Users by id, at most 100. The key and the `id` in the value have to be the same.
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
    /// Create a user.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = client
    ///     .update_users([
    ///         (
    ///             "john",
    ///             UserRequest::new("john")
    ///                 .name("John")
    ///                 .role("user")
    ///                 .image("https://images.example.com/john.jpg"),
    ///         ),
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Create two users with teams and custom data.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    /// use serde_json::json;
    ///
    /// let reply = client
    ///     .update_users([
    ///         (
    ///             "jane",
    ///             UserRequest::new("jane")
    ///                 .name("Jane")
    ///                 .teams(["blue"])
    ///                 .teams_role([("blue", "admin")])
    ///                 .language("en"),
    ///         ),
    ///         (
    ///             "leia",
    ///             UserRequest::new("leia")
    ///                 .name("Leia")
    ///                 .teams(["blue"])
    ///                 .custom(json!({"boat": "Albatross"}))
    ///                 .invisible(true),
    ///         ),
    ///     ])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "UpdateUsers")]
    pub fn update_users(
        &self,
        users: impl IntoIterator<
            Item = (impl Into<String>, impl Into<types::UserRequest>),
        >,
    ) -> UpdateUsers {
        UpdateUsers(
            runtime::Call::new(&self.connection, &UpdateUsers::ENDPOINT)
                .field("users", runtime::map::<types::UserRequest, _, _>(users)),
        )
    }
}

impl UpdateUsers {
    const ENDPOINT: runtime::Endpoint<types::UpdateUsersResponse> = runtime::Endpoint {
        id: "UpdateUsers",
        method: &runtime::Method::POST,
        path: "/api/v2/users",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(UpdateUsers, types::UpdateUsersResponse);
