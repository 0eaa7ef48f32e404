// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::SearchResult;
use super::SearchWarning;

/// One page of a message search.
///
/// Answer of [`Chat::search`](super::super::Chat::search).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SearchResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Cursor of the following page, absent on the last one.
    pub next: Option<String>,
    /// Cursor of the preceding page, to be sent as `next`; absent on the first one.
    pub previous: Option<String>,
    /// Hits on this page.
    pub results: Vec<SearchResult>,
    /// Reason why the results may be incomplete; absent when there is none.
    pub results_warning: Option<Box<SearchWarning>>,
}
