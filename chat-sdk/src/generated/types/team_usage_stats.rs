// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::MetricStats;

/// Usage figures of one team of a multi-tenant application.
///
/// Part of [`QueryTeamUsageStatsResponse`](super::QueryTeamUsageStatsResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TeamUsageStats {
    /// Largest number of simultaneous connections. `total` is the maximum of the period.
    pub concurrent_connections: MetricStats,
    /// Largest number of users connected at the same time. `total` is the maximum of the period.
    pub concurrent_users: MetricStats,
    /// Pictures checked by moderation each day. `total` is the sum of the days.
    pub image_moderations_daily: MetricStats,
    /// Messages sent each day. `total` is the sum of the days.
    pub messages_daily: MetricStats,
    /// Messages sent during the preceding 24 hours. `total` is the latest value of the period.
    pub messages_last_24_hours: MetricStats,
    /// Messages sent during the preceding 30 days. `total` is the latest value of the period.
    pub messages_last_30_days: MetricStats,
    /// Messages sent since the beginning of the month. `total` is the latest value of the period.
    pub messages_month_to_date: MetricStats,
    /// Messages that exist in all. `total` is the latest value of the period.
    pub messages_total: MetricStats,
    /// Name of the team; empty for users who belong to none.
    pub team: String,
    /// Messages translated each day. `total` is the sum of the days.
    pub translations_daily: MetricStats,
    /// Users active each day. `total` is the sum of the days.
    pub users_daily: MetricStats,
    /// Users engaged during the preceding 30 days. `total` is the latest value of the period.
    pub users_engaged_last_30_days: MetricStats,
    /// Users engaged since the beginning of the month. `total` is the latest value of the period.
    pub users_engaged_month_to_date: MetricStats,
    /// Users active during the preceding 24 hours. `total` is the latest value of the period.
    pub users_last_24_hours: MetricStats,
    /// Users active during the preceding 30 days, also known as monthly active users. `total` is
    /// the latest value of the period.
    pub users_last_30_days: MetricStats,
    /// Users active since the beginning of the month. `total` is the latest value of the period.
    pub users_month_to_date: MetricStats,
    /// Users that exist in all. `total` is the latest value of the period.
    pub users_total: MetricStats,
}
