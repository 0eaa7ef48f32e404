// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::LayoutSettings;
use super::RtmpLocation;

/// Broadcast of a call to services that take RTMP.
///
/// Part of [`BroadcastSettings`](super::BroadcastSettings).
#[doc(alias = "RTMPSettings")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RtmpSettings {
    /// Whether calls can be broadcast in this way.
    pub enabled: bool,
    /// How the participants are arranged in the picture.
    pub layout: Option<Box<LayoutSettings>>,
    /// Service that takes the broadcast.
    pub location: Option<Box<RtmpLocation>>,
    /// Size of the picture, such as `720p`.
    pub quality_name: Option<String>,
}
