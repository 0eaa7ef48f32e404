// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Size and data rate of a picture to aim at.
///
/// Part of [`ScreensharingSettings`](super::ScreensharingSettings), [`VideoSettings`](super::VideoSettings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TargetResolution {
    /// Bits per second, at most 6000000.
    pub bitrate: i32,
    /// Height in pixels, 240 to 3840.
    pub height: i32,
    /// Width in pixels, 240 to 3840.
    pub width: i32,
}
