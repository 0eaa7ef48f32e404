// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserResponse;

/// User who reacted to a chat message, in the form that moderation shows. It has the fields
/// of `ReactionGroupUserResponse`.
///
/// Part of [`ChatReactionGroupResponse`](super::ChatReactionGroupResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChatReactionGroupUserResponse {
    /// Moment the user reacted.
    pub created_at: runtime::Timestamp,
    /// User who reacted, as an object.
    pub user: Option<Box<UserResponse>>,
    /// Id of the user who reacted.
    pub user_id: String,
}
