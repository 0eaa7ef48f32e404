// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

//! Usage statistics of the app, by team.
//!
//! Needs the feature `usage`.
//!
//! | method | request | what it does |
//! |---|---|---|
//! | [`query_team_usage_stats`](super::super::Chat::query_team_usage_stats) | `POST /api/v2/chat/stats/team_usage` | Query usage statistics by team |

mod query_team_usage_stats;
pub use self::query_team_usage_stats::QueryTeamUsageStats;
