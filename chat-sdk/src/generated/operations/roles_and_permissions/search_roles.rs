// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::super::super::Client;
use super::super::super::types;

/// The operation `SearchRoles`, made by [`Client::search_roles`].
#[derive(Clone, Debug, PartialEq)]
#[must_use = "an operation does nothing until it is awaited"]
pub struct SearchRoles(runtime::Call<types::SearchRolesResponse>);

impl Client {
    /// Search for roles by name.
    ///
    /// Lists roles whose names begin with `query`, sorted by name, at most 25, as a field that
    /// completes what is typed needs them. For the next ones, pass the last name as `name_gt`.
    ///
    /// `GET /api/v2/roles/search`, with the feature `roles-and-permissions`
    ///
    /// Answers with [`types::SearchRolesResponse`]. What is optional is set by the methods of
    /// [`SearchRoles`].
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
    /// Find roles for users.
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use chat_sdk::types::RoleType;
    ///
    /// let reply = client
    ///     .search_roles("harbour")
    ///     .limit(10)
    ///     .role_type(RoleType::User)
    ///     .include_global_roles(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// <details><summary>Go on after the role read last.</summary>
    ///
    /// ```no_run
    /// # async fn example(client: chat_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let reply = client
    ///     .search_roles("harbour")
    ///     .limit(10)
    ///     .name_gt("harbour-master")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// </details>
    #[doc(alias = "SearchRoles")]
    pub fn search_roles(&self, query: impl Into<String>) -> SearchRoles {
        SearchRoles(
            runtime::Call::new(&self.connection, &SearchRoles::ENDPOINT)
                .query("query", runtime::to::<String>(query)),
        )
    }
}

impl SearchRoles {
    const ENDPOINT: runtime::Endpoint<types::SearchRolesResponse> = runtime::Endpoint {
        id: "SearchRoles",
        method: &runtime::Method::GET,
        path: "/api/v2/roles/search",
        ..runtime::Endpoint::json()
    };

    /// How many roles to return at most, 1 to 25.
    pub fn limit(self, limit: i32) -> Self {
        Self(self.0.query("limit", limit))
    }

    /// Returns roles whose names come after this one.
    pub fn name_gt(self, name_gt: impl Into<String>) -> Self {
        Self(self.0.query("name_gt", runtime::to::<String>(name_gt)))
    }

    /// Returns roles that can be given to users, or to members.
    pub fn role_type(self, role_type: impl Into<types::RoleType>) -> Self {
        Self(self.0.query("role_type", runtime::to::<types::RoleType>(role_type)))
    }

    /// `true` returns roles whose names begin with `global_` too, those that span all teams;
    /// `false` by default.
    pub fn include_global_roles(self, include_global_roles: bool) -> Self {
        Self(self.0.query("include_global_roles", include_global_roles))
    }
}

runtime::operation!(SearchRoles, types::SearchRolesResponse);
