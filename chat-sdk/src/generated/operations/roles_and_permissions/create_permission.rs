// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `CreatePermission`, made by [`Client::create_permission`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct CreatePermission(runtime::Call<types::Response>);

impl Client {
    /// Create a permission.
    ///
    /// Adds a permission of the application: an action under conditions. It has an effect once
    /// the grants of the app or of a channel type name its id. The call has no answer beyond
    /// success.
    ///
    /// `POST /api/v2/permissions`, with the feature `roles-and-permissions`
    ///
    /// Answers with [`types::Response`]. What is optional is set by the methods of
    /// [`CreatePermission`].
    ///
    /// # Arguments
    ///
    /// - `action`: Action that the permission allows, such as `ReadChannel`.
    /// - `condition`: Further condition for the grant, in the syntax of MongoDB queries. An empty object sets none.
    /// - `id`: Id of the permission, used in `grants`; at most 255 characters.
    /// - `name`: Readable name of the permission, at most 100 characters.
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
    /// Allow to delete own messages that are not pinned.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use serde_json::json;
    ///
    /// let reply = client
    ///     .create_permission(
    ///         "DeleteMessage",
    ///         json!({"$subject.id": {"$eq": "$object.user_id"}, "$object.pinned": false}),
    ///         "delete-own-unpinned",
    ///         "Delete own unpinned messages",
    ///     )
    ///     .description("Messages that are pinned stay.")
    ///     .owner(true)
    ///     .same_team(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "CreatePermission")]
    pub fn create_permission(
        &self,
        action: impl Into<String>,
        condition: impl serde::Serialize,
        id: impl Into<String>,
        name: impl Into<String>,
    ) -> CreatePermission {
        CreatePermission(
            runtime::Call::new(&self.connection, &CreatePermission::ENDPOINT)
                .field("action", runtime::to::<String>(action))
                .field_object("condition", condition)
                .field("id", runtime::to::<String>(id))
                .field("name", runtime::to::<String>(name)),
        )
    }
}

impl CreatePermission {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "CreatePermission",
        method: &runtime::Method::POST,
        path: "/api/v2/permissions",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Explanation of the permission for people, at most 2048 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.field("description", runtime::to::<String>(description)))
    }

    /// Whether the permission covers only resources that the acting user owns.
    pub fn owner(self, owner: bool) -> Self {
        Self(self.0.field("owner", owner))
    }

    /// Whether the permission covers only resources of the acting user's own teams, in
    /// applications that separate tenants by team.
    pub fn same_team(self, same_team: bool) -> Self {
        Self(self.0.field("same_team", same_team))
    }
}

runtime::operation!(CreatePermission, types::Response);
