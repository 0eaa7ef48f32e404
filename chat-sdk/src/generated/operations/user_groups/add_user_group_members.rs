// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `AddUserGroupMembers`, made by [`Client::add_user_group_members`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct AddUserGroupMembers(runtime::Call<types::AddUserGroupMembersResponse>);

impl Client {
    /// Add members to a user group.
    ///
    /// Puts 1 to 100 users into a group, as ordinary members or as administrators. Answers with
    /// the group.
    ///
    /// `POST /api/v2/usergroups/{id}/members`, with the feature `user-groups`
    ///
    /// Answers with [`types::AddUserGroupMembersResponse`]. What is optional is set by the
    /// methods of [`AddUserGroupMembers`].
    ///
    /// # Arguments
    ///
    /// - `id`: Id of the user group.
    /// - `member_ids`: Ids of the users, 1 to 100.
    ///
    /// # Errors
    ///
    /// - `400`: The call was refused; the body says why.
    /// - `429`: The app calls this operation too often; the call had no effect.
    ///
    /// Any other failure is of one of the kinds in [`ErrorKind`](runtime::ErrorKind).
    ///
    /// # Examples
    ///
    /// Add two members.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.add_user_group_members("deckhands", ["john", "jane"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Add an administrator to a group of a team.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .add_user_group_members("deckhands", ["leia"])
    ///     .as_admin(true)
    ///     .team_id("blue")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "AddUserGroupMembers")]
    pub fn add_user_group_members(
        &self,
        id: impl Into<String>,
        member_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> AddUserGroupMembers {
        AddUserGroupMembers(
            runtime::Call::new(&self.connection, &AddUserGroupMembers::ENDPOINT)
                .path("id", runtime::to::<String>(id))
                .field("member_ids", runtime::list::<String>(member_ids)),
        )
    }
}

impl AddUserGroupMembers {
    const ENDPOINT: runtime::Endpoint<types::AddUserGroupMembersResponse> = runtime::Endpoint {
        id: "AddUserGroupMembers",
        method: &runtime::Method::POST,
        path: "/api/v2/usergroups/{id}/members",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// `true` to make the new members administrators of the group; the default is `false`.
    pub fn as_admin(self, as_admin: bool) -> Self {
        Self(self.0.field("as_admin", as_admin))
    }

    /// Team of the group, in applications that separate tenants by team; at most 255 characters.
    pub fn team_id(self, team_id: impl Into<String>) -> Self {
        Self(self.0.field("team_id", runtime::to::<String>(team_id)))
    }
}

runtime::operation!(AddUserGroupMembers, types::AddUserGroupMembersResponse);
