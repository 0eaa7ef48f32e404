// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::PerformanceAnalysisResponse;
use super::PredefinedFilterStatsResponse;
use super::SortParam;

/// A stored filter that queries can use by name.
///
/// Part of [`CreatePredefinedFilterResponse`](super::CreatePredefinedFilterResponse), [`GetPredefinedFilterResponse`](super::GetPredefinedFilterResponse), [`QueryPredefinedFiltersResponse`](super::QueryPredefinedFiltersResponse) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PredefinedFilterResponse {
    /// Moment of creation.
    pub created_at: runtime::Timestamp,
    /// Purpose of the filter in free text.
    pub description: Option<String>,
    /// Conditions of the filter, with placeholders as they were stored.
    pub filter: runtime::Object,
    /// Name by which queries refer to the filter.
    pub name: String,
    /// Operation that the filter is for, such as `QueryChannels`.
    pub operation: String,
    /// How fast the filter can be answered; absent while that was not examined.
    pub performance: Option<Box<PerformanceAnalysisResponse>>,
    /// Number of the query in the server's own statistics.
    pub query_id: Option<i32>,
    /// Sort order, the most significant field first.
    pub sort: Option<Vec<SortParam>>,
    /// How the filter was used; absent unless `include_stats` asks for it.
    pub stats: Option<Box<PredefinedFilterStatsResponse>>,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
}
