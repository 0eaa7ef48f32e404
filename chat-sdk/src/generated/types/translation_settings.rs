// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::CaptionLanguage;

/// Translation of the captions of a call.
///
/// Part of [`TranscriptionSettings`](super::TranscriptionSettings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TranslationSettings {
    /// Whether captions are translated.
    pub enabled: bool,
    /// Languages to translate into.
    pub languages: Vec<CaptionLanguage>,
}
