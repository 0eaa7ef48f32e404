// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::LayoutSettings;

/// Broadcast of a call as HLS, for players.
///
/// Part of [`BroadcastSettings`](super::BroadcastSettings).
#[doc(alias = "HLSSettings")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct HlsSettings {
    /// Whether the broadcast starts with the call.
    pub auto_on: bool,
    /// Whether calls can be broadcast in this way.
    pub enabled: bool,
    /// How the participants are arranged in the picture.
    pub layout: Option<Box<LayoutSettings>>,
    /// Sizes of the picture on offer, such as `720p`.
    pub quality_tracks: Vec<String>,
}
