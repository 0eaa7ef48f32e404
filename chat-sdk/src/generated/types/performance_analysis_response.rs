// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// How fast a predefined filter can be answered, judged by the indexes that it can use.
///
/// Part of [`PredefinedFilterResponse`](super::PredefinedFilterResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PerformanceAnalysisResponse {
    /// How the judgement was made.
    pub analysis_type: String,
    /// Fields of the filter that an index covers.
    pub indexed_fields: Vec<String>,
    /// Moment of the judgement; absent if there was none yet.
    pub last_analyzed: Option<runtime::Timestamp>,
    /// Changes of the filter that would make it faster.
    pub recommendations: Vec<String>,
    /// How the database reads, for example by an index or over all entries.
    pub scan_type: Option<String>,
    /// Overall judgement as a word.
    pub score: String,
    /// Fields of the filter that no index covers.
    pub unindexed_fields: Vec<String>,
    /// Fields of the sort order that no index covers.
    pub unindexed_sort_fields: Vec<String>,
    /// What may be slow about the filter.
    pub warnings: Vec<String>,
}
