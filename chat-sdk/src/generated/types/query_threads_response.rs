// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ThreadStateResponse;

/// One page of the threads of a user.
///
/// Answer of [`Chat::query_threads`](super::super::Chat::query_threads).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QueryThreadsResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Cursor of the following page, absent on the last one.
    pub next: Option<String>,
    /// Cursor of the preceding page, absent on the first one.
    pub prev: Option<String>,
    /// Matching threads on this page, with replies, participants and read states.
    pub threads: Vec<ThreadStateResponse>,
}
