// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ThreadResponse;

/// Answer to a partial update of a thread.
///
/// Answer of [`Chat::update_thread_partial`](super::super::Chat::update_thread_partial).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UpdateThreadPartialResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Thread after the update, without replies and read states.
    pub thread: ThreadResponse,
}
