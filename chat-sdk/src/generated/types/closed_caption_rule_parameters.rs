// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;

/// Condition on the captions of a call.
///
/// Part of [`RuleBuilderCondition`](super::RuleBuilderCondition).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ClosedCaptionRuleParameters {
    /// Categories of harm to match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub harm_labels: Option<Vec<String>>,
    /// Categories of harm for the large language model, keyed by label, with their descriptions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub llm_harm_labels: Option<BTreeMap<String, String>>,
    /// Lowest severity to match, such as `medium` or `critical`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<String>,
    /// Number of matches at which the condition holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<i32>,
    /// Length of the time window in which matches are counted, as text such as `1h` or `24h`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_window: Option<String>,
}

impl ClosedCaptionRuleParameters {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Categories of harm to match.
    pub fn harm_labels(
        mut self,
        harm_labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.harm_labels = Some(runtime::list(harm_labels));
        self
    }

    /// Categories of harm for the large language model, keyed by label, with their descriptions.
    pub fn llm_harm_labels(
        mut self,
        llm_harm_labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.llm_harm_labels = Some(runtime::map(llm_harm_labels));
        self
    }

    /// Lowest severity to match, such as `medium` or `critical`.
    pub fn severity(mut self, severity: impl Into<String>) -> Self {
        self.severity = Some(severity.into());
        self
    }

    /// Number of matches at which the condition holds.
    pub fn threshold(mut self, threshold: i32) -> Self {
        self.threshold = Some(threshold);
        self
    }

    /// Length of the time window in which matches are counted, as text such as `1h` or `24h`.
    pub fn time_window(mut self, time_window: impl Into<String>) -> Self {
        self.time_window = Some(time_window.into());
        self
    }
}
