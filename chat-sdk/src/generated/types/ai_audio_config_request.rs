// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::BodyguardRule;

/// Settings of the moderation of audio by AI.
///
/// Taken by [`Moderation::upsert_config`](super::super::Moderation::upsert_config).
#[doc(alias = "AIAudioConfigRequest")]
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct AiAudioConfigRequest {
    /// Name of the detection profile that transcribed speech is checked with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
    /// Rules that map a category of harm in the speech to an action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<BodyguardRule>>,
}

impl AiAudioConfigRequest {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the detection profile that transcribed speech is checked with.
    pub fn profile(mut self, profile: impl Into<String>) -> Self {
        self.profile = Some(profile.into());
        self
    }

    /// Rules that map a category of harm in the speech to an action.
    pub fn rules(
        mut self,
        rules: impl IntoIterator<Item = impl Into<BodyguardRule>>,
    ) -> Self {
        self.rules = Some(runtime::list(rules));
        self
    }
}
