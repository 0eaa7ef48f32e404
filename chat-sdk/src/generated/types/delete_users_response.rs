// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Receipt for a deletion of users that now runs in the background.
///
/// Answer of [`Client::delete_users`](super::super::Client::delete_users).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeleteUsersResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Id of the task that deletes the users.
    pub task_id: String,
}
