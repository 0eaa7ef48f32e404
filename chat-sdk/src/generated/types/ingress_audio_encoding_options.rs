// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// How sound that comes from outside of a call is encoded.
///
/// Part of [`IngressSettings`](super::IngressSettings).
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct IngressAudioEncodingOptions {
    /// Bits per second, 16000 to 128000.
    pub bitrate: i64,
    /// `1` for mono, `2` for stereo.
    pub channels: i32,
    /// Whether less data is sent while there is silence.
    pub enable_dtx: bool,
}
