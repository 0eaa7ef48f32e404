// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::BlockedUserResponse;

/// Users whom one user has blocked.
///
/// Answer of [`Client::get_blocked_users`](super::super::Client::get_blocked_users).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetBlockedUsersResponse {
    /// Blocks that the user has put on others.
    pub blocks: Vec<BlockedUserResponse>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
