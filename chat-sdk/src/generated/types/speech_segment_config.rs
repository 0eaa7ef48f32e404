// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// How speech is cut into captions.
///
/// Part of [`TranscriptionSettings`](super::TranscriptionSettings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SpeechSegmentConfig {
    /// Longest piece of speech in one caption, in milliseconds.
    pub max_speech_caption_ms: Option<i32>,
    /// Length of a pause that ends a caption, in milliseconds.
    pub silence_duration_ms: Option<i32>,
}
