// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Summary of all reactions of one type to an activity or a comment of Stream Feeds.
///
/// Part of [`FeedsV3ActivityResponse`](super::FeedsV3ActivityResponse), [`FeedsV3CommentResponse`](super::FeedsV3CommentResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FeedsReactionGroupResponse {
    /// Number of reactions of this type.
    pub count: i32,
    /// Moment of the oldest reaction of this type.
    pub first_reaction_at: runtime::Timestamp,
    /// Moment of the newest reaction of this type.
    pub last_reaction_at: runtime::Timestamp,
}
