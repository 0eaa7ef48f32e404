// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::BodyguardRule;
use super::BodyguardSeverityRule;

/// Settings of the moderation of text by AI.
///
/// Taken by [`Moderation::upsert_config`](super::super::Moderation::upsert_config).
/// Part of [`ConfigResponse`](super::ConfigResponse), [`ModerationConfig`](super::ModerationConfig).
#[doc(alias = "AITextConfig")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AiTextConfig {
    /// `true` to accept content first and check it afterwards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#async: Option<bool>,
    /// `true` to apply the check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Name of the detection profile that texts are checked with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
    /// Rules that map a category of harm in a text to an action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<BodyguardRule>>,
    /// Actions by severity, for categories that no rule names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity_rules: Option<Vec<BodyguardSeverityRule>>,
}

impl AiTextConfig {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// `true` to accept content first and check it afterwards.
    pub fn r#async(mut self, r#async: bool) -> Self {
        self.r#async = Some(r#async);
        self
    }

    /// `true` to apply the check.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Name of the detection profile that texts are checked with.
    pub fn profile(mut self, profile: impl Into<String>) -> Self {
        self.profile = Some(profile.into());
        self
    }

    /// Rules that map a category of harm in a text to an action.
    pub fn rules(
        mut self,
        rules: impl IntoIterator<Item = impl Into<BodyguardRule>>,
    ) -> Self {
        self.rules = Some(runtime::list(rules));
        self
    }

    /// Actions by severity, for categories that no rule names.
    pub fn severity_rules(
        mut self,
        severity_rules: impl IntoIterator<Item = impl Into<BodyguardSeverityRule>>,
    ) -> Self {
        self.severity_rules = Some(runtime::list(severity_rules));
        self
    }
}
