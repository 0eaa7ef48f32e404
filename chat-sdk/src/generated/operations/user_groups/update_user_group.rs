// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `UpdateUserGroup`, made by [`Client::update_user_group`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct UpdateUserGroup(runtime::Call<types::UpdateUserGroupResponse>);

impl Client {
    /// Change a user group.
    ///
    /// Changes name and description of a group; what is left out stays. Members are changed by
    /// [`add_user_group_members`](super::super::super::Client::add_user_group_members) and
    /// [`remove_user_group_members`](super::super::super::Client::remove_user_group_members).
    ///
    /// `PUT /api/v2/usergroups/{id}`, with the feature `user-groups`
    ///
    /// Answers with [`types::UpdateUserGroupResponse`]. What is optional is set by the methods of
    /// [`UpdateUserGroup`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the user group.
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
    /// Rename a group.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .update_user_group("deckhands")
    ///     .name("Crew")
    ///     .description("Everybody on board")
    ///     .team_id("blue")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "UpdateUserGroup")]
    pub fn update_user_group(&self, id: impl Into<String>) -> UpdateUserGroup {
        UpdateUserGroup(
            runtime::Call::new(&self.connection, &UpdateUserGroup::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl UpdateUserGroup {
    const ENDPOINT: runtime::Endpoint<types::UpdateUserGroupResponse> = runtime::Endpoint {
        id: "UpdateUserGroup",
        method: &runtime::Method::PUT,
        path: "/api/v2/usergroups/{id}",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Purpose of the group in free text, at most 1024 characters.
    pub fn description(self, description: impl Into<String>) -> Self {
        Self(self.0.field("description", runtime::to::<String>(description)))
    }

    /// Display name of the group, 1 to 255 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.field("name", runtime::to::<String>(name)))
    }

    /// Team of the group, in applications that separate tenants by team; at most 255 characters.
    pub fn team_id(self, team_id: impl Into<String>) -> Self {
        Self(self.0.field("team_id", runtime::to::<String>(team_id)))
    }
}

runtime::operation!(UpdateUserGroup, types::UpdateUserGroupResponse);
