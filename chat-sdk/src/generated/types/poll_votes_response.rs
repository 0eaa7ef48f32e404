// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::PollVoteResponseData;

/// Votes and answers in a poll.
///
/// Answer of [`Client::query_poll_votes`](super::super::Client::query_poll_votes).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PollVotesResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Cursor of the following page; absent on the last page.
    pub next: Option<String>,
    /// Cursor of the preceding page; absent on the first page.
    pub prev: Option<String>,
    /// Votes and answers on this page.
    pub votes: Vec<PollVoteResponseData>,
}
