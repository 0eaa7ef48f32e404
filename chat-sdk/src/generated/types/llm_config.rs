// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::LlmRule;

/// Settings of the checks by a large language model.
///
/// Taken by [`Moderation::upsert_config`](super::super::Moderation::upsert_config).
/// Part of [`ConfigResponse`](super::ConfigResponse), [`ModerationConfig`](super::ModerationConfig).
#[doc(alias = "LLMConfig")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct LlmConfig {
    /// Description of the app, which helps the model to judge content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_context: Option<String>,
    /// `true` to accept content first and check it afterwards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#async: Option<bool>,
    /// `true` to apply the check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Categories that the model looks for, with their actions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<LlmRule>>,
    /// Explanation of each severity for the model, keyed by severity.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity_descriptions: Option<BTreeMap<String, String>>,
}

impl LlmConfig {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Description of the app, which helps the model to judge content.
    pub fn app_context(mut self, app_context: impl Into<String>) -> Self {
        self.app_context = Some(app_context.into());
        self
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

    /// Categories that the model looks for, with their actions.
    pub fn rules(mut self, rules: impl IntoIterator<Item = impl Into<LlmRule>>) -> Self {
        self.rules = Some(runtime::list(rules));
        self
    }

    /// Explanation of each severity for the model, keyed by severity.
    pub fn severity_descriptions(
        mut self,
        severity_descriptions: impl IntoIterator<
            Item = (impl Into<String>, impl Into<String>),
        >,
    ) -> Self {
        self.severity_descriptions = Some(runtime::map(severity_descriptions));
        self
    }
}
