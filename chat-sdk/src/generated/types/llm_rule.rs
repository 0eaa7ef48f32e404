// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::BodyguardSeverityRule;
use super::LlmAction;

/// A category of harm that a large language model looks for.
///
/// Part of [`LlmConfig`](super::LlmConfig).
#[doc(alias = "LLMRule")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LlmRule {
    /// Action that the rule applies; absent if `severity_rules` decide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<LlmAction>,
    /// Instruction for the model: the content that belongs to the category.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Label of the category.
    pub label: String,
    /// Actions by severity of the finding.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity_rules: Option<Vec<BodyguardSeverityRule>>,
}

impl LlmRule {
    /// An object with everything that the API requires.
    ///
    /// - `label`: Label of the category.
    pub fn new(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            ..Self::default()
        }
    }

    /// Action that the rule applies; absent if `severity_rules` decide.
    pub fn action(mut self, action: impl Into<LlmAction>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Instruction for the model: the content that belongs to the category.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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
