// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;

/// Condition on the text of one piece of content.
///
/// Part of [`RuleBuilderCondition`](super::RuleBuilderCondition).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TextContentParameters {
    /// Names of the block lists to match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocklist_match: Option<Vec<String>>,
    /// `true` to match texts with a link, `false` to match texts without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contains_url: Option<bool>,
    /// Categories of harm to match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub harm_labels: Option<Vec<String>>,
    /// Operator that joins the labels, such as `AND` or `OR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label_operator: Option<String>,
    /// Categories of harm for the large language model, keyed by label, with their descriptions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub llm_harm_labels: Option<BTreeMap<String, String>>,
    /// Lowest severity to match, such as `medium` or `critical`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<String>,
    /// Number of characters to compare the length of the text with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_length: Option<i32>,
    /// Operator that compares the length of the text with `text_length`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text_length_operator: Option<String>,
}

impl TextContentParameters {
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

    /// Operator that joins the labels, such as `AND` or `OR`.
    pub fn label_operator(mut self, label_operator: impl Into<String>) -> Self {
        self.label_operator = Some(label_operator.into());
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

    /// Number of characters to compare the length of the text with.
    pub fn text_length(mut self, text_length: i32) -> Self {
        self.text_length = Some(text_length);
        self
    }

    /// Operator that compares the length of the text with `text_length`.
    pub fn text_length_operator(
        mut self,
        text_length_operator: impl Into<String>,
    ) -> Self {
        self.text_length_operator = Some(text_length_operator.into());
        self
    }
}
