// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::BodyguardSeverityRule;
use super::HarmAction;

/// A rule that applies an action to content with a certain category of harm.
///
/// Part of [`AiAudioConfigRequest`](super::AiAudioConfigRequest), [`AiAudioConfigResponse`](super::AiAudioConfigResponse), [`AiTextConfig`](super::AiTextConfig) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BodyguardRule {
    /// Action that the rule applies; absent if `severity_rules` decide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<HarmAction>,
    /// Category of harm that the rule matches, such as `SCAM` or `HARASSMENT`.
    pub label: String,
    /// Actions by severity of the finding.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity_rules: Option<Vec<BodyguardSeverityRule>>,
}

impl BodyguardRule {
    /// An object with everything that the API requires.
    ///
    /// - `label`: Category of harm that the rule matches, such as `SCAM` or `HARASSMENT`.
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            ..Self::default()
        }
    }

    /// Action that the rule applies; absent if `severity_rules` decide.
    pub fn action(mut self, action: impl Into<HarmAction>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Actions by severity of the finding.
    pub fn severity_rules(
        mut self,
        severity_rules: impl IntoIterator<Item = impl Into<BodyguardSeverityRule>>,
    ) -> Self {
        self.severity_rules = Some(runtime::list(severity_rules));
        self
    }
}
