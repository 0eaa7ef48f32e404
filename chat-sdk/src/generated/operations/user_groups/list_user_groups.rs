// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `ListUserGroups`, made by [`Client::list_user_groups`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct ListUserGroups(runtime::Call<types::ListUserGroupsResponse>);

impl Client {
    /// List user groups.
    ///
    /// Lists the user groups of the app or, with `team_id`, of one team, oldest first. For the
    /// next page, pass id and creation of the last group as `id_gt` and `created_at_gt`.
    ///
    /// `GET /api/v2/usergroups`, with the feature `user-groups`
    ///
    /// Answers with [`types::ListUserGroupsResponse`]. What is optional is set by the methods of
    /// [`ListUserGroups`].
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
    /// List the groups of a team.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.list_user_groups().limit(25).team_id("blue").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Go on after the group read last.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .list_user_groups()
    ///     .limit(25)
    ///     .id_gt("deckhands")
    ///     .created_at_gt("2026-11-01T00:00:00Z")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "ListUserGroups")]
    pub fn list_user_groups(&self) -> ListUserGroups {
        ListUserGroups(runtime::Call::new(&self.connection, &ListUserGroups::ENDPOINT))
    }
}

impl ListUserGroups {
    const ENDPOINT: runtime::Endpoint<types::ListUserGroupsResponse> = runtime::Endpoint {
        id: "ListUserGroups",
        method: &runtime::Method::GET,
        path: "/api/v2/usergroups",
        ..runtime::Endpoint::json()
    };

    /// How many groups to return at most, 1 to 100.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Id of the last group of the page before, together with `created_at_gt`.
    pub fn id_gt(self, id_gt: impl Into<String>) -> Self {
        Self(self.0.query("id_gt", runtime::to::<String>(id_gt)))
    }

    /// Moment of creation of the last group of the page before, as RFC 3339 text.
    pub fn created_at_gt(self, created_at_gt: impl Into<String>) -> Self {
        Self(self.0.query("created_at_gt", runtime::to::<String>(created_at_gt)))
    }

    /// Team whose groups to return, at most 255 characters.
    pub fn team_id(self, team_id: impl Into<String>) -> Self {
        Self(self.0.query("team_id", runtime::to::<String>(team_id)))
    }
}

runtime::operation!(ListUserGroups, types::ListUserGroupsResponse);
