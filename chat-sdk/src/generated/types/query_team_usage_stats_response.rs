// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::TeamUsageStats;

/// Usage figures per team.
///
/// Answer of [`Chat::query_team_usage_stats`](super::super::Chat::query_team_usage_stats).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QueryTeamUsageStatsResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Cursor of the following page; absent on the last page.
    pub next: Option<String>,
    /// Figures of each team of this page.
    pub teams: Vec<TeamUsageStats>,
}
