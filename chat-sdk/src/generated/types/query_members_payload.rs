// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// A query for members of one channel, sent as JSON in the query parameter `payload`. The
/// channel is named by `type` and either `id` or, for a distinct channel, `members`.
///
/// Taken by [`Chat::query_members`](super::super::Chat::query_members).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct QueryMembersPayload {
    /// Conditions a member must meet, for example on `id`, `name`, `channel_role` or `banned`. An
    /// empty object matches every member.
    pub filter_conditions: runtime::Object,
    /// Channel id, the part of the `cid` after the colon. Leave it out for a distinct channel.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Largest number of members to return, from 0 to 300.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    /// Complete member list of a distinct channel, which identifies it in place of `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<Vec<ChannelMemberRequest>>,
    /// Number of members to skip, from 0 to 10000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i32>,
    /// Sort order, one entry at most, for example by `created_at`.
    ///
    /// Limits: at most 1 element.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<Vec<SortParamRequest>>,
    /// Channel type, at most 64 characters.
    pub r#type: String,
    /// Acting user in a server-side call, as an object. Send `user` or `user_id`, not both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<UserRequest>,
    /// Id of the acting user in a server-side call. Send `user` or `user_id`, not both.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

impl QueryMembersPayload {
    /// An object with everything that the API requires.
    ///
    /// - `filter_conditions`: Conditions a member must meet, for example on `id`, `name`, `channel_role` or `banned`. An empty object matches every member.
    /// - `type`: Channel type, at most 64 characters.
    pub fn new(
        filter_conditions: impl serde::Serialize,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            filter_conditions: runtime::object(filter_conditions),
            id: None,
            limit: None,
            members: None,
            offset: None,
            sort: None,
            r#type: r#type.into(),
            user: None,
            user_id: None,
        }
    }

    /// Channel id, the part of the `cid` after the colon. Leave it out for a distinct channel.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Largest number of members to return, from 0 to 300.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Complete member list of a distinct channel, which identifies it in place of `id`.
    pub fn members(
        mut self,
        members: impl IntoIterator<Item = impl Into<ChannelMemberRequest>>,
    ) -> Self {
        self.members = Some(runtime::list(members));
        self
    }

    /// Number of members to skip, from 0 to 10000.
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
