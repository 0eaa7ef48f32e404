// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::CallFeatureMode;
use super::SpeechSegmentConfig;
use super::TranscriptionLanguage;
use super::TranslationSettings;

/// Transcripts and captions of calls.
///
/// Part of [`CallSettings`](super::CallSettings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TranscriptionSettings {
    /// Whether captions are shown during the call.
    pub closed_caption_mode: CallFeatureMode,
    /// Language that is spoken.
    pub language: TranscriptionLanguage,
    /// Whether a transcript is written.
    pub mode: CallFeatureMode,
    /// How speech is cut into captions.
    pub speech_segment_config: Option<Box<SpeechSegmentConfig>>,
    /// Translation of the captions.
    pub translation: Option<Box<TranslationSettings>>,
}
