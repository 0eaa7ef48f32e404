// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `GetUserGroup`, made by [`Client::get_user_group`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct GetUserGroup(runtime::Call<types::GetUserGroupResponse>);

impl Client {
    /// Get a user group.
    ///
    /// Answers with one group and its members.
    ///
    /// `GET /api/v2/usergroups/{id}`, with the feature `user-groups`
    ///
    /// Answers with [`types::GetUserGroupResponse`]. What is optional is set by the methods of
    /// [`GetUserGroup`].
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
    /// Read a group of a team.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.get_user_group("deckhands").team_id("blue").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "GetUserGroup")]
    pub fn get_user_group(&self, id: impl Into<String>) -> GetUserGroup {
        GetUserGroup(
            runtime::Call::new(&self.connection, &GetUserGroup::ENDPOINT)
                .path("id", runtime::to::<String>(id)),
        )
    }
}

impl GetUserGroup {
    const ENDPOINT: runtime::Endpoint<types::GetUserGroupResponse> = runtime::Endpoint {
        id: "GetUserGroup",
        method: &runtime::Method::GET,
        path: "/api/v2/usergroups/{id}",
        ..runtime::Endpoint::json()
    };

    /// Team of the group, at most 255 characters.
    pub fn team_id(self, team_id: impl Into<String>) -> Self {
        Self(self.0.query("team_id", runtime::to::<String>(team_id)))
    }
}

runtime::operation!(GetUserGroup, types::GetUserGroupResponse);
