// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `GetBlockedUsers`, made by [`Client::get_blocked_users`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetBlockedUsers(runtime::Call<types::GetBlockedUsersResponse>);

impl Client {
    /// List the users that a user has blocked.
    ///
    /// Answers with all blocks that one user has put on others, each with both users.
    ///
    /// `GET /api/v2/users/block`, with the feature `user-blocks`
    ///
    /// Answers with [`types::GetBlockedUsersResponse`]. What is optional is set by the methods of
    /// [`GetBlockedUsers`].
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
    /// List whom a user has blocked.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.get_blocked_users().user_id("john").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetBlockedUsers")]
    pub fn get_blocked_users(&self) -> GetBlockedUsers {
        GetBlockedUsers(runtime::Call::new(&self.connection, &GetBlockedUsers::ENDPOINT))
    }
}

impl GetBlockedUsers {
    const ENDPOINT: runtime::Endpoint<types::GetBlockedUsersResponse> = runtime::Endpoint {
        id: "GetBlockedUsers",
        method: &runtime::Method::GET,
        path: "/api/v2/users/block",
        ..runtime::Endpoint::json()
    };

    /// Id of the user whose blocks to list, in server-side calls.
    pub fn user_id(self, user_id: impl Into<String>) -> Self {
        Self(self.0.query("user_id", runtime::to::<String>(user_id)))
    }
}

runtime::operation!(GetBlockedUsers, types::GetBlockedUsersResponse);
