// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserResponse;

/// User who reacted, as listed in a reaction summary.
///
/// Part of [`ReactionGroupResponse`](super::ReactionGroupResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ReactionGroupUserResponse {
    /// Moment the user reacted.
    pub created_at: runtime::Timestamp,
    /// User who reacted, as an object.
    pub user: Option<Box<UserResponse>>,
    /// Id of the user who reacted.
    pub user_id: String,
}
