// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `GetPermission`, made by [`Client::get_permission`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetPermission(runtime::Call<types::GetCustomPermissionResponse>);

impl Client {
    /// Get a permission.
    ///
    /// Answers with one permission, built in or of the application.
    ///
    /// `GET /api/v2/permissions/{id}`, with the feature `roles-and-permissions`
    ///
    /// Answers with [`types::GetCustomPermissionResponse`].
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
    /// let reply = client.get_permission("delete-own-unpinned").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetPermission")]
    pub fn get_permission(&self, id: impl Into<String>) -> GetPermission {
        GetPermission(
            runtime::Call::new(&self.connection, &GetPermission::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetPermission {
    const ENDPOINT: runtime::Endpoint<types::GetCustomPermissionResponse> = runtime::Endpoint {
        id: "GetPermission",
        method: &runtime::Method::GET,
        path: "/api/v2/permissions/{id}",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(GetPermission, types::GetCustomPermissionResponse);
