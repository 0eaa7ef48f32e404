// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A set of users or channels that campaigns address, as the segment operations return it.
///
/// Part of [`CreateSegmentResponse`](super::CreateSegmentResponse), [`GetSegmentResponse`](super::GetSegmentResponse), [`QuerySegmentsResponse`](super::QuerySegmentsResponse) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SegmentResponse {
    /// `true` if the segment consists of all channels of the sender.
    pub all_sender_channels: bool,
    /// `true` if the segment consists of all users of the application.
    pub all_users: bool,
    /// Moment of creation.
    pub created_at: runtime::Timestamp,
    /// Moment the segment was deleted; empty for an existing segment.
    pub deleted_at: runtime::Timestamp,
    /// Purpose of the segment in free text.
    pub description: String,
    /// Conditions that select the targets; empty when the targets are listed one by one.
    pub filter: runtime::Object,
    /// Id of the segment.
    pub id: String,
    /// Name of the segment, shown in the dashboard.
    pub name: String,
    /// Number of targets.
    pub size: i32,
    /// What the segment consists of, `user` or `channel`.
    pub r#type: String,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
}
