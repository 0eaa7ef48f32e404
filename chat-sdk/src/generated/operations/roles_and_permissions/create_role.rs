// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `CreateRole`, made by [`Client::create_role`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CreateRole(runtime::Call<types::CreateRoleResponse>);

impl Client {
    /// Create a role.
    ///
    /// Adds a role of the application. It allows nothing until grants of the app or of a channel
    /// type name it; users get it by `role`, members by `channel_role`.
    ///
    /// `POST /api/v2/roles`, with the feature `roles-and-permissions`
    ///
    /// Answers with [`types::CreateRoleResponse`].
    ///
    /// # Arguments
    ///
    /// - `name`: Name of the role, unique in the app; at most 64 characters.
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
    /// Add a role.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.create_role("harbour-master").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "CreateRole")]
    pub fn create_role(&self, name: impl Into<String>) -> CreateRole {
        CreateRole(
            runtime::Call::new(&self.connection, &CreateRole::ENDPOINT)
                .field("name", runtime::to::<String>(name)),
        )
    }
}

impl CreateRole {
    const ENDPOINT: runtime::Endpoint<types::CreateRoleResponse> = runtime::Endpoint {
        id: "CreateRole",
        method: &runtime::Method::POST,
        path: "/api/v2/roles",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };
}

runtime::operation!(CreateRole, types::CreateRoleResponse);
