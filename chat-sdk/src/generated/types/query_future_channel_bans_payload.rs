// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// A query for bans from future channels, sent as JSON in the query parameter `payload`.
///
/// Taken by [`Chat::query_future_channel_bans`](super::super::Chat::query_future_channel_bans).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct QueryFutureChannelBansPayload {
    /// `true` to leave out bans that have already ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exclude_expired_bans: Option<bool>,
    /// `true` to also count all matches; the response then carries `total`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub include_total: Option<bool>,
    /// Largest number of entries to return, from 0 to 300.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    /// Number of entries to skip, at most 10000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i32>,
    /// Id of a banned user, to return only the bans of that user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_user_id: Option<String>,
    /// Acting user in a server-side call, as an object. Send `user` or `user_id`, not both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<UserRequest>,
    /// Id of the acting user in a server-side call. Send `user` or `user_id`, not both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

impl QueryFutureChannelBansPayload {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// `true` to leave out bans that have already ended.
    pub fn exclude_expired_bans(mut self, exclude_expired_bans: bool) -> Self {
        self.exclude_expired_bans = Some(exclude_expired_bans);
        self
    }

    /// `true` to also count all matches; the response then carries `total`.
    pub fn include_total(mut self, include_total: bool) -> Self {
        self.include_total = Some(include_total);
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

    /// Id of a banned user, to return only the bans of that user.
    pub fn target_user_id(mut self, target_user_id: impl Into<String>) -> Self {
        self.target_user_id = Some(target_user_id.into());
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
