// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::HlsSettings;
use super::RtmpSettings;

/// Broadcasting of calls to large audiences.
///
/// Part of [`CallSettings`](super::CallSettings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BroadcastSettings {
    /// Whether calls can be broadcast.
    pub enabled: bool,
    /// Broadcast as HLS, for players.
    pub hls: Option<Box<HlsSettings>>,
    /// Broadcast to services that take RTMP.
    pub rtmp: Option<Box<RtmpSettings>>,
}
