// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `ExportUser`, made by [`Client::export_user`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExportUser(runtime::Call<types::ExportUserResponse>);

impl Client {
    /// Export a user.
    ///
    /// Answers with all that the app knows of one user: the user, their messages and their
    /// reactions. For users with many messages
    /// [`export_users`](super::super::super::Client::export_users), which runs in the background,
    /// is the better choice.
    ///
    /// `GET /api/v2/users/{user_id}/export`, with the feature `users`
    ///
    /// Answers with [`types::ExportUserResponse`].
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
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.export_user("john").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ExportUser")]
    pub fn export_user(&self, user_id: impl Into<String>) -> ExportUser {
        ExportUser(
            runtime::Call::new(&self.connection, &ExportUser::ENDPOINT)
                .path("user_id", runtime::to::<String>(user_id)),
        )
    }
}

impl ExportUser {
    const ENDPOINT: runtime::Endpoint<types::ExportUserResponse> = runtime::Endpoint {
        id: "ExportUser",
        method: &runtime::Method::GET,
        path: "/api/v2/users/{user_id}/export",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ExportUser, types::ExportUserResponse);
