// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `UnblockUsers`, made by [`Client::unblock_users`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UnblockUsers(runtime::Call<types::UnblockUsersResponse>);

impl Client {
    /// Unblock a user on behalf of another.
    ///
    /// Lifts the block that one user, named by `user` or `user_id`, has put on another. It is no
    /// error if there is none.
    ///
    /// `POST /api/v2/users/unblock`, with the feature `user-blocks`
    ///
    /// Answers with [`types::UnblockUsersResponse`]. What is optional is set by the methods of
    /// [`UnblockUsers`].
    ///
    /// # Arguments
    ///
    /// - `blocked_user_id`: Id of the user who is blocked.
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
    /// Let a user unblock another.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.unblock_users("jane").user_id("john").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Name the unblocking user as an object.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = client
    ///     .unblock_users("jane")
    ///     .user(UserRequest::new("john").name("John"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "UnblockUsers")]
    pub fn unblock_users(&self, blocked_user_id: impl Into<String>) -> UnblockUsers {
        UnblockUsers(
            runtime::Call::new(&self.connection, &UnblockUsers::ENDPOINT)
                .field("blocked_user_id", runtime::to::<String>(blocked_user_id)),
        )
    }
}

impl UnblockUsers {
    const ENDPOINT: runtime::Endpoint<types::UnblockUsersResponse> = runtime::Endpoint {
        id: "UnblockUsers",
        method: &runtime::Method::POST,
        path: "/api/v2/users/unblock",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Acting user in a server-side call, as an object. Send `user` or `user_id`, not both.
    pub fn user(self, user: impl Into<types::UserRequest>) -> Self {
        Self(self.0.field("user", runtime::to::<types::UserRequest>(user)))
    }

    /// Id of the acting user in a server-side call. Send `user` or `user_id`, not both.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.field("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(UnblockUsers, types::UnblockUsersResponse);
