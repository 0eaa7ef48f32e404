// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ThreadStateResponse;

/// Answer with the state of one thread.
///
/// Answer of [`Chat::get_thread`](super::super::Chat::get_thread).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetThreadResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Thread with its latest replies, participants and read states.
    pub thread: ThreadStateResponse,
}
