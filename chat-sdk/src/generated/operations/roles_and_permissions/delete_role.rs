// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `DeleteRole`, made by [`Client::delete_role`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeleteRole(runtime::Call<types::Response>);

impl Client {
    /// Delete a role.
    ///
    /// Deletes a role of the application; built-in ones cannot be deleted, nor can a role that
    /// users or members still have.
    ///
    /// `DELETE /api/v2/roles/{name}`, with the feature `roles-and-permissions`
    ///
    /// Answers with [`types::Response`].
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the role.
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
    /// let reply = client.delete_role("harbour-master").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeleteRole")]
    pub fn delete_role(&self, name: impl Into<String>) -> DeleteRole {
        DeleteRole(
            runtime::Call::new(&self.connection, &DeleteRole::ENDPOINT)
                .path("name", runtime::to::<String>(name)),
        )
    }
}

impl DeleteRole {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "DeleteRole",
        method: &runtime::Method::DELETE,
        path: "/api/v2/roles/{name}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(DeleteRole, types::Response);
