// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `DeletePermission`, made by [`Client::delete_permission`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct DeletePermission(runtime::Call<types::Response>);

impl Client {
    /// Delete a permission.
    ///
    /// Deletes a permission of the application; built-in ones cannot be deleted. Take it out of
    /// all grants first.
    ///
    /// `DELETE /api/v2/permissions/{id}`, with the feature `roles-and-permissions`
    ///
    /// Answers with [`types::Response`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the permission.
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
    /// let reply = client.delete_permission("delete-own-unpinned").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "DeletePermission")]
    pub fn delete_permission(&self, id: impl Into<String>) -> DeletePermission {
        DeletePermission(
            runtime::Call::new(&self.connection, &DeletePermission::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl DeletePermission {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "DeletePermission",
        method: &runtime::Method::DELETE,
        path: "/api/v2/permissions/{id}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(DeletePermission, types::Response);
