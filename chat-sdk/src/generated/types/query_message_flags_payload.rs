// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// Which message flags to return.
///
/// Taken by [`Chat::query_message_flags`](super::super::Chat::query_message_flags).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct QueryMessageFlagsPayload {
    /// Conditions on the flags, for example on `channel_cid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_conditions: Option<runtime::Object>,
    /// Most entries to return on one page, 0 to 300.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    /// Number of flags to skip, at most 10000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i32>,
    /// When `true`, flags on deleted messages are included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub show_deleted_messages: Option<bool>,
    /// Sort order as a list of field and direction pairs, at most 5; earlier pairs weigh more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<Vec<SortParamRequest>>,
    /// Acting user as an object, in place of `user_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user: Option<UserRequest>,
    /// Id of the acting user; server-side calls send this or `user`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

impl QueryMessageFlagsPayload {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Conditions on the flags, for example on `channel_cid`.
    pub fn filter_conditions(
        mut self,
        filter_conditions: impl serde::Serialize,
    ) -> Self {
        self.filter_conditions = Some(runtime::object(filter_conditions));
        self
    }

    /// Most entries to return on one page, 0 to 300.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Number of flags to skip, at most 10000.
    pub fn offset(mut self, offset: i32) -> Self {
        self.offset = Some(offset);
        self
    }

    /// When `true`, flags on deleted messages are included.
    pub fn show_deleted_messages(mut self, show_deleted_messages: bool) -> Self {
        self.show_deleted_messages = Some(show_deleted_messages);
        self
    }

    /// Sort order as a list of field and direction pairs, at most 5; earlier pairs weigh more.
    pub fn sort(
        mut self,
        sort: impl IntoIterator<Item = impl Into<SortParamRequest>>,
    ) -> Self {
        self.sort = Some(runtime::list(sort));
        self
    }

    /// Acting user as an object, in place of `user_id`.
    pub fn user(mut self, user: impl Into<UserRequest>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Id of the acting user; server-side calls send this or `user`.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}
