// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A set of users or channels that campaigns address, as part of a campaign.
///
/// Part of [`CampaignResponse`](super::CampaignResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Segment {
    /// `true` if the segment consists of all channels of the sender.
    pub all_sender_channels: bool,
    /// `true` if the segment consists of all users of the application.
    pub all_users: bool,
    /// Moment of creation.
    pub created_at: runtime::Timestamp,
    /// Moment the segment was deleted; empty for an existing segment.
    pub deleted_at: Option<runtime::Timestamp>,
    /// Purpose of the segment in free text.
    pub description: Option<String>,
    /// Conditions that select the targets; empty when the targets are listed one by one.
    pub filter: Option<runtime::Object>,
    /// Id of the segment.
    pub id: String,
    /// Name of the segment, shown in the dashboard.
    pub name: String,
    /// Number of targets.
    pub size: i32,
    /// Id of the background task that last worked on the segment; absent when there is none.
    pub task_id: Option<String>,
    /// What the segment consists of, `user` or `channel`.
    pub r#type: String,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
}
