// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserGroupResponse;

/// A user group after users joined it.
///
/// Answer of [`Client::add_user_group_members`](super::super::Client::add_user_group_members).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AddUserGroupMembersResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The group with its members.
    pub user_group: Option<Box<UserGroupResponse>>,
}
