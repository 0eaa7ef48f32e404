// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The operation `ListRoles`, made by [`Client::list_roles`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListRoles(Call<types::ListRolesResponse>);

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
        ListRoles(Call::new(&self.connection, &ListRoles::ENDPOINT))
    }
}

impl ListRoles {
    const ENDPOINT: Endpoint<types::ListRolesResponse> = Endpoint {
        id: "ListRoles",
        method: &Method::GET,
        path: "/api/v2/roles",
        ..Endpoint::json()
    };
}

runtime::operation!(ListRoles, types::ListRolesResponse);
