// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::CallFeatureMode;

/// Pictures taken of the video in calls, for example for moderation.
///
/// Part of [`CallSettings`](super::CallSettings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FrameRecordSettings {
    /// Seconds between two pictures, 2 to 60.
    pub capture_interval_in_seconds: i32,
    /// Whether pictures are taken.
    pub mode: CallFeatureMode,
    /// Size of the pictures, such as `720p`.
    pub quality: Option<String>,
}
