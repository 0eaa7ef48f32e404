// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `ListRoles`, made by [`Client::list_roles`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListRoles(runtime::Call<types::ListRolesResponse>);

impl Client {
    /// List roles.
    ///
    /// Answers with all roles, built-in ones and those of the application, and the places where
    /// each has grants.
    ///
    /// `GET /api/v2/roles`, with the feature `roles-and-permissions`
    ///
    /// Answers with [`types::ListRolesResponse`].
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
    /// let reply = client.list_roles().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "ListRoles")]
    pub fn list_roles(&self) -> ListRoles {
        ListRoles(runtime::Call::new(&self.connection, &ListRoles::ENDPOINT))
    }
}

impl ListRoles {
    const ENDPOINT: runtime::Endpoint<types::ListRolesResponse> = runtime::Endpoint {
        id: "ListRoles",
        method: &runtime::Method::GET,
        path: "/api/v2/roles",
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(ListRoles, types::ListRolesResponse);
