// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Condition on text that is read from the images of one piece of content.
///
/// Part of [`RuleBuilderCondition`](super::RuleBuilderCondition).
#[doc(alias = "OCRContentParameters")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OcrContentParameters {
    /// Categories of harm to match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub harm_labels: Option<Vec<String>>,
    /// Operator that joins the labels, such as `AND` or `OR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label_operator: Option<String>,
    /// Lowest severity to match, such as `medium` or `critical`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<String>,
}

impl OcrContentParameters {
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

    /// Operator that joins the labels, such as `AND` or `OR`.
    pub fn label_operator(mut self, label_operator: impl Into<String>) -> Self {
        self.label_operator = Some(label_operator.into());
        self
    }

    /// Lowest severity to match, such as `medium` or `critical`.
    pub fn severity(mut self, severity: impl Into<String>) -> Self {
        self.severity = Some(severity.into());
        self
    }
}
