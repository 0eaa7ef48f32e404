// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Condition on the images of one piece of content.
///
/// Part of [`RuleBuilderCondition`](super::RuleBuilderCondition).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ImageContentParameters {
    /// Categories of harm to match.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub harm_labels: Option<Vec<String>>,
    /// Operator that joins the labels, such as `AND` or `OR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label_operator: Option<String>,
    /// Lowest confidence to match, 0 to 100.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_confidence: Option<f64>,
}

impl ImageContentParameters {
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

    /// Lowest confidence to match, 0 to 100.
    pub fn min_confidence(mut self, min_confidence: f64) -> Self {
        self.min_confidence = Some(min_confidence);
        self
    }
}
