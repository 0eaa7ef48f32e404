// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A block that one user has put on another.
///
/// Answer of [`Client::block_users`](super::super::Client::block_users).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BlockUsersResponse {
    /// Id of the user who blocks.
    pub blocked_by_user_id: String,
    /// Id of the user who is blocked.
    pub blocked_user_id: String,
    /// Moment the block began.
    pub created_at: runtime::Timestamp,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
