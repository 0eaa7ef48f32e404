// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::IngressAudioEncodingOptions;
use super::IngressVideoEncodingOptions;

/// Sound and picture that come into a call from outside, for example by RTMP.
///
/// Part of [`CallSettings`](super::CallSettings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct IngressSettings {
    /// How the sound is encoded.
    pub audio_encoding_options: Option<Box<IngressAudioEncodingOptions>>,
    /// Whether calls take such sources.
    pub enabled: bool,
    /// How the picture is encoded, by the name of the source.
    pub video_encoding_options: Option<BTreeMap<String, IngressVideoEncodingOptions>>,
}
