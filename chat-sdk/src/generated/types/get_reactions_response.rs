// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ReactionResponse;

/// Answer with one page of the reactions to a message.
///
/// Answer of [`Chat::get_reactions`](super::super::Chat::get_reactions).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetReactionsResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Reactions of all users and types on this page.
    pub reactions: Vec<ReactionResponse>,
}
