// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::MessageResponse;
use super::ReactionResponse;

/// Answer to the removal of a reaction.
///
/// Answer of [`Chat::delete_reaction`](super::super::Chat::delete_reaction).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeleteReactionResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Message with its reaction counts after the removal.
    pub message: MessageResponse,
    /// Reaction that was removed.
    pub reaction: ReactionResponse,
}
