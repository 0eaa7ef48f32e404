// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `RestoreUsers`, made by [`Client::restore_users`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct RestoreUsers(runtime::Call<types::Response>);

impl Client {
    /// Restore deleted users.
    ///
    /// Brings back 1 to 100 users who were deleted with `soft`. Their messages stay deleted if
    /// they were deleted along with them.
    ///
    /// `POST /api/v2/users/restore`, with the feature `users`
    ///
    /// Answers with [`types::Response`].
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
    /// # Example
    ///
    /// Restore a user.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.restore_users(["john"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "RestoreUsers")]
    pub fn restore_users(
        &self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> RestoreUsers {
        RestoreUsers(
            runtime::Call::new(&self.connection, &RestoreUsers::ENDPOINT)
                .field("user_ids", runtime::list::<String>(user_ids)),
        )
    }
}

impl RestoreUsers {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "RestoreUsers",
        method: &runtime::Method::POST,
        path: "/api/v2/users/restore",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(RestoreUsers, types::Response);
