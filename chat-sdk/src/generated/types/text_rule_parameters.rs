// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;

/// Condition on the texts that a user posts.
///
/// Part of [`RuleBuilderCondition`](super::RuleBuilderCondition).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TextRuleParameters {
    /// Names of the block lists to match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocklist_match: Option<Vec<String>>,
    /// `true` to match texts with a link, `false` to match texts without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contains_url: Option<bool>,
    /// Categories of harm to match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub harm_labels: Option<Vec<String>>,
    /// Categories of harm for the large language model, keyed by label, with their descriptions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub llm_harm_labels: Option<BTreeMap<String, String>>,
    /// Lowest similarity at which a semantic filter matches, 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub semantic_filter_min_threshold: Option<f32>,
    /// Names of the semantic filters to match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub semantic_filter_names: Option<Vec<String>>,
    /// Lowest severity to match, such as `medium` or `critical`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<String>,
    /// Number of matching texts at which the condition holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<i32>,
    /// Length of the time window in which matches are counted, as text such as `1h` or `24h`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_window: Option<String>,
}

impl TextRuleParameters {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Names of the block lists to match.
    pub fn blocklist_match(
        mut self,
        blocklist_match: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.blocklist_match = Some(runtime::list(blocklist_match));
        self
    }

    /// `true` to match texts with a link, `false` to match texts without one.
    pub fn contains_url(mut self, contains_url: bool) -> Self {
        self.contains_url = Some(contains_url);
        self
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

    /// Lowest similarity at which a semantic filter matches, 0 to 1.
    pub fn semantic_filter_min_threshold(
        mut self,
        semantic_filter_min_threshold: f32,
    ) -> Self {
        self.semantic_filter_min_threshold = Some(semantic_filter_min_threshold);
        self
    }

    /// Names of the semantic filters to match.
    pub fn semantic_filter_names(
        mut self,
        semantic_filter_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.semantic_filter_names = Some(runtime::list(semantic_filter_names));
        self
    }

    /// Lowest severity to match, such as `medium` or `critical`.
    pub fn severity(mut self, severity: impl Into<String>) -> Self {
        self.severity = Some(severity.into());
        self
    }

    /// Number of matching texts at which the condition holds.
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
