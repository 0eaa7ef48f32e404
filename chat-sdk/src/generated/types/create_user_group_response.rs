// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserGroupResponse;

/// A user group that was created.
///
/// Answer of [`Client::create_user_group`](super::super::Client::create_user_group).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CreateUserGroupResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The new group.
    pub user_group: Option<Box<UserGroupResponse>>,
}
