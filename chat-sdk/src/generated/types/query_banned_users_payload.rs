// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// A query for bans, sent as JSON in the query parameter `payload`.
///
/// Taken by [`Chat::query_banned_users`](super::super::Chat::query_banned_users).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct QueryBannedUsersPayload {
    /// `true` to leave out bans that have already ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_expired_bans: Option<bool>,
    /// Conditions a ban must meet, for example on `channel_cid`, `user_id`, `banned_by_id`,
    /// `reason` or `created_at`. An empty object matches every ban.
    pub filter_conditions: runtime::Object,
    /// Largest number of entries to return, from 0 to 300.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    /// Number of entries to skip, at most 10000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i32>,
    /// Sort order, one entry at most, for example by `created_at`.
    ///
    /// Limits: at most 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<Vec<SortParamRequest>>,
    /// Acting user in a server-side call, as an object. Send `user` or `user_id`, not both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<UserRequest>,
    /// Id of the acting user in a server-side call. Send `user` or `user_id`, not both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

impl QueryBannedUsersPayload {
    /// An object with everything that the API requires.
    ///
    /// - `filter_conditions`: Conditions a ban must meet, for example on `channel_cid`, `user_id`, `banned_by_id`, `reason` or `created_at`. An empty object matches every ban.
    pub fn new(filter_conditions: impl serde::Serialize) -> Self {
        Self {
            exclude_expired_bans: None,
            filter_conditions: runtime::object(filter_conditions),
            limit: None,
            offset: None,
            sort: None,
            user: None,
            user_id: None,
        }
    }

    /// `true` to leave out bans that have already ended.
    pub fn exclude_expired_bans(mut self, exclude_expired_bans: bool) -> Self {
        self.exclude_expired_bans = Some(exclude_expired_bans);
        self
    }

    /// Largest number of entries to return, from 0 to 300.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Number of entries to skip, at most 10000.
    pub fn offset(mut self, offset: i32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Sort order, one entry at most, for example by `created_at`.
    ///
    /// Limits: at most 1 element.
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
