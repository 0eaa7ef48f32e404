// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Receipt for a deactivation that now runs in the background.
///
/// Answer of [`Client::deactivate_users`](super::super::Client::deactivate_users).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeactivateUsersResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Id of the task that deactivates the users.
    pub task_id: String,
}
