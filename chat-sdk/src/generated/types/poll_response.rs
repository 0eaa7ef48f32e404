// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::PollResponseData;

/// One poll.
///
/// Answer of [`Client::create_poll`](super::super::Client::create_poll), [`Client::get_poll`](super::super::Client::get_poll), [`Client::update_poll`](super::super::Client::update_poll) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PollResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The poll with its options and counts.
    pub poll: PollResponseData,
}
