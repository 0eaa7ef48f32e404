// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserGroupResponse;

/// A user group after users left it.
///
/// Answer of [`Client::remove_user_group_members`](super::super::Client::remove_user_group_members).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RemoveUserGroupMembersResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The group with the members it still has.
    pub user_group: Option<Box<UserGroupResponse>>,
}
