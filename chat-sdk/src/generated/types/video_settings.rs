// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::CameraFacing;
use super::TargetResolution;

/// Picture in video calls.
///
/// Part of [`CallSettings`](super::CallSettings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VideoSettings {
    /// Whether users who may not send a picture can ask for it.
    pub access_request_enabled: bool,
    /// Whether the camera is on when a user joins.
    pub camera_default_on: bool,
    /// Camera that clients use at first.
    pub camera_facing: CameraFacing,
    /// Whether pictures can be sent.
    pub enabled: bool,
    /// Size and data rate to aim at.
    pub target_resolution: TargetResolution,
}
