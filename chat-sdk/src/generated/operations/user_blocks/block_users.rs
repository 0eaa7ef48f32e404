// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `BlockUsers`, made by [`Client::block_users`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct BlockUsers(runtime::Call<types::BlockUsersResponse>);

impl Client {
    /// Block a user on behalf of another.
    ///
    /// Hides one user from another, named by `user` or `user_id`: their one-to-one channels
    /// disappear, and messages of the blocked user lead to no notifications. The blocked user is
    /// not told.
    ///
    /// `POST /api/v2/users/block`, with the feature `user-blocks`
    ///
    /// Answers with [`types::BlockUsersResponse`]. What is optional is set by the methods of
    /// [`BlockUsers`].
    ///
    /// # Arguments
    ///
    /// - `blocked_user_id`: Id of the user to block.
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
    /// Let a user block another.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.block_users("jane").user_id("john").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Name the blocking user as an object.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::UserRequest;
    ///
    /// let reply = client
    ///     .block_users("jane")
    ///     .user(UserRequest::new("john").name("John"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "BlockUsers")]
    pub fn block_users(&self, blocked_user_id: impl Into<String>) -> BlockUsers {
        BlockUsers(
            runtime::Call::new(&self.connection, &BlockUsers::ENDPOINT)
                .field("blocked_user_id", runtime::to::<String>(blocked_user_id)),
        )
    }
}

impl BlockUsers {
    const ENDPOINT: runtime::Endpoint<types::BlockUsersResponse> = runtime::Endpoint {
        id: "BlockUsers",
        method: &runtime::Method::POST,
        path: "/api/v2/users/block",
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

runtime::operation!(BlockUsers, types::BlockUsersResponse);
