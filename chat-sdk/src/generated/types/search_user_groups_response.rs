// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserGroupResponse;

/// User groups whose names begin as a search asks.
///
/// Answer of [`Client::search_user_groups`](super::super::Client::search_user_groups).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SearchUserGroupsResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Groups on this page, by name.
    pub user_groups: Vec<UserGroupResponse>,
}
