// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChatReactionGroupUserResponse;

/// Summary of all reactions of one type to a chat message, in the form that moderation shows.
/// It has the fields of `ReactionGroupResponse`.
///
/// Part of [`ChatMessageResponse`](super::ChatMessageResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChatReactionGroupResponse {
    /// Number of reactions of this type.
    pub count: i32,
    /// Moment of the oldest reaction of this type.
    pub first_reaction_at: runtime::Timestamp,
    /// Moment of the newest reaction of this type.
    pub last_reaction_at: runtime::Timestamp,
    /// Users who reacted last with this type.
    pub latest_reactions_by: Vec<ChatReactionGroupUserResponse>,
    /// Sum of the scores; exceeds `count` when users react with more than 1.
    pub sum_scores: i32,
}
