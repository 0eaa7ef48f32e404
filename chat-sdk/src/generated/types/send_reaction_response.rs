// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::MessageResponse;
use super::ReactionResponse;

/// Answer to the sending of a reaction.
///
/// Answer of [`Chat::send_reaction`](super::super::Chat::send_reaction).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SendReactionResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Message with its reaction counts after the call.
    pub message: MessageResponse,
    /// Reaction as it was stored.
    pub reaction: ReactionResponse,
}
