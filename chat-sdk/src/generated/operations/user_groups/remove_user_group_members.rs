// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `RemoveUserGroupMembers`, made by [`Client::remove_user_group_members`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct RemoveUserGroupMembers(runtime::Call<types::RemoveUserGroupMembersResponse>);

impl Client {
    /// Remove members from a user group.
    ///
    /// Takes 1 to 100 users out of a group. Answers with the group.
    ///
    /// `POST /api/v2/usergroups/{id}/members/delete`, with the feature `user-groups`
    ///
    /// Answers with [`types::RemoveUserGroupMembersResponse`]. What is optional is set by the
    /// methods of [`RemoveUserGroupMembers`].
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
    /// Remove a member.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.remove_user_group_members("deckhands", ["jane"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Remove a member from a group of a team.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .remove_user_group_members("deckhands", ["jane"])
    ///     .team_id("blue")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "RemoveUserGroupMembers")]
    pub fn remove_user_group_members(
        &self,
        id: impl Into<String>,
        member_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> RemoveUserGroupMembers {
        RemoveUserGroupMembers(
            runtime::Call::new(&self.connection, &RemoveUserGroupMembers::ENDPOINT)
                .path("id", runtime::to::<String>(id))
                .field("member_ids", runtime::list::<String>(member_ids)),
        )
    }
}

impl RemoveUserGroupMembers {
    const ENDPOINT: runtime::Endpoint<types::RemoveUserGroupMembersResponse> = runtime::Endpoint {
        id: "RemoveUserGroupMembers",
        method: &runtime::Method::POST,
        path: "/api/v2/usergroups/{id}/members/delete",
        body: runtime::RequestBody::Object("application/json"),
        ..runtime::Endpoint::json()
    };

    /// Team of the group, in applications that separate tenants by team; at most 255 characters.
    pub fn team_id(self, team_id: impl Into<String>) -> Self {
        Self(self.0.field("team_id", runtime::to::<String>(team_id)))
    }
}

runtime::operation!(RemoveUserGroupMembers, types::RemoveUserGroupMembersResponse);
