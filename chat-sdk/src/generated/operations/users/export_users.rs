// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `ExportUsers`, made by [`Client::export_users`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ExportUsers(runtime::Call<types::ExportUsersResponse>);

impl Client {
    /// Export many users.
    ///
    /// Gathers all data of 1 to 25 users, their messages and reactions included, for example to
    /// answer a request under data protection law. Runs as a task in the background: the answer
    /// carries a `task_id`, whose status `GET /api/v2/tasks/{id}` tells; its result holds the URL
    /// of the file.
    ///
    /// `POST /api/v2/export/users`, with the feature `users`
    ///
    /// Answers with [`types::ExportUsersResponse`].
    ///
    /// # Arguments
    ///
    /// - `user_ids`: Ids of the users, 1 to 25.
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
    /// Export two users.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.export_users(["john", "jane"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ExportUsers")]
    pub fn export_users(
        &self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> ExportUsers {
        ExportUsers(
            runtime::Call::new(&self.connection, &ExportUsers::ENDPOINT)
                .field("user_ids", runtime::list::<String>(user_ids)),
        )
    }
}

impl ExportUsers {
    const ENDPOINT: runtime::Endpoint<types::ExportUsersResponse> = runtime::Endpoint {
        id: "ExportUsers",
        method: &runtime::Method::POST,
        path: "/api/v2/export/users",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ExportUsers, types::ExportUsersResponse);
