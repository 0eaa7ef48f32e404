// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::BodyguardRule;

/// Settings of the moderation of audio by AI, as they are stored.
///
/// Part of [`ConfigResponse`](super::ConfigResponse).
#[doc(alias = "AIAudioConfigResponse")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AiAudioConfigResponse {
    /// `true` if audio is checked.
    pub enabled: bool,
    /// Name of the detection profile that transcribed speech is checked with.
    pub profile: String,
    /// Rules that map a category of harm in the speech to an action.
    pub rules: Vec<BodyguardRule>,
}
