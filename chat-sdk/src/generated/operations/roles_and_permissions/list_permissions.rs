// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `ListPermissions`, made by [`Client::list_permissions`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListPermissions(runtime::Call<types::ListPermissionsResponse>);

impl Client {
    /// List permissions.
    ///
    /// Answers with all permissions that can be granted to roles, built-in ones and those of the
    /// application.
    ///
    /// `GET /api/v2/permissions`, with the feature `roles-and-permissions`
    ///
    /// Answers with [`types::ListPermissionsResponse`].
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
    /// let reply = client.list_permissions().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ListPermissions")]
    pub fn list_permissions(&self) -> ListPermissions {
        ListPermissions(runtime::Call::new(&self.connection, &ListPermissions::ENDPOINT))
    }
}

impl ListPermissions {
    const ENDPOINT: runtime::Endpoint<types::ListPermissionsResponse> = runtime::Endpoint {
        id: "ListPermissions",
        method: &runtime::Method::GET,
        path: "/api/v2/permissions",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ListPermissions, types::ListPermissionsResponse);
