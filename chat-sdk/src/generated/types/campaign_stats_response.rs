// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Progress and results of a campaign.
///
/// Part of [`CampaignResponse`](super::CampaignResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CampaignStatsResponse {
    /// Share of the work that is done.
    pub progress: f64,
    /// Number of channels the campaign created.
    pub stats_channels_created: i32,
    /// Moment the campaign was complete.
    pub stats_completed_at: runtime::Timestamp,
    /// Number of messages sent.
    pub stats_messages_sent: i32,
    /// Moment sending began.
    pub stats_started_at: runtime::Timestamp,
    /// Number of recipients who have read the message.
    pub stats_users_read: i32,
    /// Number of users the message was sent to.
    pub stats_users_sent: i32,
}
