// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::TargetResolution;

/// Sharing of screens in calls.
///
/// Part of [`CallSettings`](super::CallSettings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ScreensharingSettings {
    /// Whether users who may not share their screen can ask for it.
    pub access_request_enabled: bool,
    /// Whether screens can be shared.
    pub enabled: bool,
    /// Size and data rate to aim at.
    pub target_resolution: Option<Box<TargetResolution>>,
}
