// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `SearchUserGroups`, made by [`Client::search_user_groups`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SearchUserGroups(runtime::Call<types::SearchUserGroupsResponse>);

impl Client {
    /// Search for user groups by name.
    ///
    /// Lists groups whose names begin with `query`, sorted by name, at most 25, as a field that
    /// completes mentions needs them. For the next ones, pass name and id of the last group as
    /// `name_gt` and `id_gt`.
    ///
    /// `GET /api/v2/usergroups/search`, with the feature `user-groups`
    ///
    /// Answers with [`types::SearchUserGroupsResponse`]. What is optional is set by the methods
    /// of [`SearchUserGroups`].
    ///
    /// # Arguments
    ///
    /// - `query`: Beginning of the names to find, 1 to 255 characters.
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
    /// Find groups of a team.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client.search_user_groups("deck").limit(10).team_id("blue").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Go on after the group read last.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .search_user_groups("deck")
    ///     .limit(10)
    ///     .name_gt("Deckhands")
    ///     .id_gt("deckhands")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "SearchUserGroups")]
    pub fn search_user_groups(&self, query: impl Into<String>) -> SearchUserGroups {
        SearchUserGroups(
            runtime::Call::new(&self.connection, &SearchUserGroups::ENDPOINT)
                .query("query", runtime::to::<String>(query)),
        )
    }
}

impl SearchUserGroups {
    const ENDPOINT: runtime::Endpoint<types::SearchUserGroupsResponse> = runtime::Endpoint {
        id: "SearchUserGroups",
        method: &runtime::Method::GET,
        path: "/api/v2/usergroups/search",
        ..runtime::Endpoint::json()
    };

    /// How many groups to return at most, 1 to 25.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Name of the last group of the page before, together with `id_gt`.
    pub fn name_gt(self, name_gt: impl Into<String>) -> Self {
        Self(self.0.query("name_gt", runtime::to::<String>(name_gt)))
    }

    /// Id of the last group of the page before, together with `name_gt`.
    pub fn id_gt(self, id_gt: impl Into<String>) -> Self {
        Self(self.0.query("id_gt", runtime::to::<String>(id_gt)))
    }

    /// Team whose groups to search, at most 255 characters.
    pub fn team_id(self, team_id: impl Into<String>) -> Self {
        Self(self.0.query("team_id", runtime::to::<String>(team_id)))
    }
}

runtime::operation!(SearchUserGroups, types::SearchUserGroupsResponse);
