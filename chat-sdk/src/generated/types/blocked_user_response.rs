// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserResponse;

/// A block of one user by another, as listed.
///
/// Part of [`GetBlockedUsersResponse`](super::GetBlockedUsersResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BlockedUserResponse {
    /// User who is blocked, as an object.
    pub blocked_user: UserResponse,
    /// Id of the user who is blocked.
    pub blocked_user_id: String,
    /// Moment the block began.
    pub created_at: runtime::Timestamp,
    /// User who blocks, as an object.
    pub user: UserResponse,
    /// Id of the user who blocks.
    pub user_id: String,
}
