// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::PollOptionResponseData;

/// One option of a poll.
///
/// Answer of [`Client::create_poll_option`](super::super::Client::create_poll_option), [`Client::get_poll_option`](super::super::Client::get_poll_option), [`Client::update_poll_option`](super::super::Client::update_poll_option).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PollOptionResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The option.
    pub poll_option: PollOptionResponseData,
}
