// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::SearchResultMessage;

/// Hit of a message search.
///
/// Part of [`SearchResponse`](super::SearchResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SearchResult {
    /// Message that matched, with its channel.
    pub message: Option<Box<SearchResultMessage>>,
}
