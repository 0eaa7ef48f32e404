// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserGroupResponse;

/// One user group.
///
/// Answer of [`Client::get_user_group`](super::super::Client::get_user_group).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetUserGroupResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The group with its members.
    pub user_group: Option<Box<UserGroupResponse>>,
}
