// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserResponse;

/// Reaction of one user to an activity or a comment of Stream Feeds.
///
/// Part of [`FeedsV3ActivityResponse`](super::FeedsV3ActivityResponse), [`FeedsV3CommentResponse`](super::FeedsV3CommentResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FeedsReactionResponse {
    /// Id of the activity reacted to, or of the one that the comment belongs to.
    pub activity_id: String,
    /// Id of the comment reacted to; absent for a reaction to the activity itself.
    pub comment_id: Option<String>,
    /// Moment the user reacted.
    pub created_at: runtime::Timestamp,
    /// Extra data of the application on the reaction, a free-form JSON object.
    pub custom: Option<runtime::Object>,
    /// Name of the reaction, such as `like`.
    pub r#type: String,
    /// Moment of the last change to the reaction.
    pub updated_at: runtime::Timestamp,
    /// User who reacted.
    pub user: UserResponse,
}
