// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// One target of a segment.
///
/// Part of [`QuerySegmentTargetsResponse`](super::QuerySegmentTargetsResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SegmentTargetResponse {
    /// Internal number of the application.
    pub app_pk: i32,
    /// Moment the target was added.
    pub created_at: runtime::Timestamp,
    /// Id of the segment.
    pub segment_id: String,
    /// Id of a user or the full id of a channel, depending on the type of the segment.
    pub target_id: String,
}
