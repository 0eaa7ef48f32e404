// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// How a predefined filter was used.
///
/// Part of [`PredefinedFilterResponse`](super::PredefinedFilterResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PredefinedFilterStatsResponse {
    /// How often a query used the filter.
    pub calls: i64,
    /// Moment of its last use; absent if there was none.
    pub last_seen: Option<runtime::Timestamp>,
    /// Longest time that a query with the filter took, in milliseconds.
    pub max_latency_ms: i64,
}
