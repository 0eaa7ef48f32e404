// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::LabelResultResponse;

/// One page of stored results of labeling.
///
/// Answer of [`Moderation::query_label_results`](super::super::Moderation::query_label_results).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QueryLabelResultsResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Results on this page.
    pub label_results: Vec<LabelResultResponse>,
    /// Cursor of the following page, absent on the last one.
    pub next: Option<String>,
    /// Cursor of the preceding page, absent on the first one.
    pub prev: Option<String>,
}
