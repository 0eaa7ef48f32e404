// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::PollResponseData;
use super::PollVoteResponseData;

/// Answer to casting or removing a vote.
///
/// Answer of [`Chat::cast_poll_vote`](super::super::Chat::cast_poll_vote), [`Chat::delete_poll_vote`](super::super::Chat::delete_poll_vote).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PollVoteResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Poll with the counts after the call.
    pub poll: Option<Box<PollResponseData>>,
    /// Vote that was cast or removed.
    pub vote: Option<Box<PollVoteResponseData>>,
}
