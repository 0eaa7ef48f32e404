// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::IngressAudioEncodingOptionsChannels;

/// How sound that comes from outside of a call is encoded.
///
/// Part of [`IngressSettings`](super::IngressSettings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct IngressAudioEncodingOptions {
    /// Bits per second, 16000 to 128000.
    pub bitrate: i64,
    /// Number of audio channels.
    pub channels: IngressAudioEncodingOptionsChannels,
    /// Whether less data is sent while there is silence.
    pub enable_dtx: bool,
}
