// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `UpdatePermission`, made by [`Client::update_permission`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdatePermission(runtime::Call<types::Response>);

impl Client {
    /// Replace a permission.
    ///
    /// Replaces all data of a permission of the application; grants that name it stay. A built-in
    /// permission cannot be changed.
    ///
    /// `PUT /api/v2/permissions/{id}`, with the feature `roles-and-permissions`
    ///
    /// Answers with [`types::Response`]. What is optional is set by the methods of
    /// [`UpdatePermission`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the permission, at most 255 characters.
    /// - `action`: Action that the permission allows, such as `ReadChannel`.
    /// - `condition`: Further condition for the grant, in the syntax of MongoDB queries. An empty object sets none.
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
    /// Allow the action on pinned messages too.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use serde_json::json;
    ///
    /// let reply = client
    ///     .update_permission(
    ///         "delete-own-unpinned",
    ///         "DeleteMessage",
    ///         json!({"$subject.id": {"$eq": "$object.user_id"}}),
    ///         "Delete own messages",
    ///     )
    ///     .description("All messages of the user.")
    ///     .owner(true)
    ///     .same_team(false)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "UpdatePermission")]
    pub fn update_permission(
        &self,
        id: impl Into<String>,
        action: impl Into<String>,
        condition: impl serde::Serialize,
        name: impl Into<String>,
    ) -> UpdatePermission {
        UpdatePermission(
            runtime::Call::new(&self.connection, &UpdatePermission::ENDPOINT)
                .path("id", runtime::to::<String>(id))
                .field("action", runtime::to::<String>(action))
                .field_object("condition", condition)
                .field("name", runtime::to::<String>(name)),
        )
    }
}

impl UpdatePermission {
    const ENDPOINT: runtime::Endpoint<types::Response> = runtime::Endpoint {
        id: "UpdatePermission",
        method: &runtime::Method::PUT,
        path: "/api/v2/permissions/{id}",
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

runtime::operation!(UpdatePermission, types::Response);
