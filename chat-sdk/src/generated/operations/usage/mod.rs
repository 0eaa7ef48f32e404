// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Usage statistics of the app, by team.

use super::*;

mod query_team_usage_stats;
pub use self::query_team_usage_stats::QueryTeamUsageStats;
