// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::PollResponseData;

/// Polls that match a query.
///
/// Answer of [`Client::query_polls`](super::super::Client::query_polls).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QueryPollsResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Cursor of the following page; absent on the last page.
    pub next: Option<String>,
    /// Polls on this page.
    pub polls: Vec<PollResponseData>,
    /// Cursor of the preceding page; absent on the first page.
    pub prev: Option<String>,
}
