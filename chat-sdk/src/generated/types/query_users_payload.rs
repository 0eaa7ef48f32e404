// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// A query for users, sent as JSON in the query parameter `payload`.
///
/// Taken by [`Client::query_users`](super::super::Client::query_users).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct QueryUsersPayload {
    /// Conditions a user must meet, for example on `id`, `name`, `role`, `teams`, `last_active`
    /// or custom fields. An empty object matches every user.
    pub filter_conditions: runtime::Object,
    /// `true` to return deactivated users too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_deactivated_users: Option<bool>,
    /// Largest number of users to return, from 0 to 100. The default is 30.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    /// Number of users to skip, at most 1000.
    ///
    /// Limits: at least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i32>,
    /// `true` to follow whether the users are online. It has no effect in server-side calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub presence: Option<bool>,
    /// Sort order, at most 5 entries, the most significant field first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<Vec<SortParamRequest>>,
    /// Acting user in a server-side call, as an object. Send `user` or `user_id`, not both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<UserRequest>,
    /// Id of the acting user in a server-side call. Send `user` or `user_id`, not both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

impl QueryUsersPayload {
    /// An object with everything that the API requires.
    ///
    /// - `filter_conditions`: Conditions a user must meet, for example on `id`, `name`, `role`, `teams`, `last_active` or custom fields. An empty object matches every user.
    pub fn new(filter_conditions: impl serde::Serialize) -> Self {
        Self {
            filter_conditions: runtime::object(filter_conditions),
            include_deactivated_users: None,
            limit: None,
            offset: None,
            presence: None,
            sort: None,
            user: None,
            user_id: None,
        }
    }

    /// `true` to return deactivated users too.
    pub fn include_deactivated_users(mut self, include_deactivated_users: bool) -> Self {
        self.include_deactivated_users = Some(include_deactivated_users);
        self
    }

    /// Largest number of users to return, from 0 to 100. The default is 30.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Number of users to skip, at most 1000.
    ///
    /// Limits: at least 0.
    pub fn offset(mut self, offset: i32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// `true` to follow whether the users are online. It has no effect in server-side calls.
    pub fn presence(mut self, presence: bool) -> Self {
        self.presence = Some(presence);
        self
    }

    /// Sort order, at most 5 entries, the most significant field first.
    pub fn sort(
        mut self,
        sort: impl IntoIterator<Item = impl Into<SortParamRequest>>,
    ) -> Self {
        self.sort = Some(runtime::list(sort));
        self
    }

    /// Acting user in a server-side call, as an object. Send `user` or `user_id`, not both.
    pub fn user(mut self, user: impl Into<UserRequest>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Id of the acting user in a server-side call. Send `user` or `user_id`, not both.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}
