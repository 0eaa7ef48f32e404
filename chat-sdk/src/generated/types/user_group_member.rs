// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Membership of one user in a user group.
///
/// Part of [`UserGroup`](super::UserGroup), [`UserGroupResponse`](super::UserGroupResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserGroupMember {
    /// Internal number of the application.
    pub app_pk: i64,
    /// Moment the user joined the group.
    pub created_at: runtime::Timestamp,
    /// Id of the user group.
    pub group_id: String,
    /// `true` if the user administers the group.
    pub is_admin: bool,
    /// Id of the member.
    pub user_id: String,
}
