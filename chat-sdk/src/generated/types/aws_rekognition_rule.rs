// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// A rule that applies an action to images or videos with a certain label.
///
/// Part of [`AiImageConfig`], [`AiVideoConfig`].
#[doc(alias = "AWSRekognitionRule")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AwsRekognitionRule {
    /// Action that the rule applies.
    pub action: DetectionAction,
    /// Label that the rule matches, such as `Explicit Nudity`.
    pub label: String,
    /// Lowest confidence at which the rule matches, 0 to 100.
    pub min_confidence: f64,
    /// Finer labels that the rule matches or ignores, a free-form JSON object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subclassifications: Option<runtime::Object>,
}

impl AwsRekognitionRule {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Action that the rule applies.
    pub fn action(mut self, action: impl Into<DetectionAction>) -> Self {
        self.action = action.into();
        self
    }

    /// Label that the rule matches, such as `Explicit Nudity`.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Lowest confidence at which the rule matches, 0 to 100.
    pub fn min_confidence(mut self, min_confidence: f64) -> Self {
        self.min_confidence = min_confidence;
        self
    }

    /// Finer labels that the rule matches or ignores, a free-form JSON object.
    pub fn subclassifications(
        mut self,
        subclassifications: impl serde::Serialize,
    ) -> Self {
        self.subclassifications = Some(runtime::object(subclassifications));
        self
    }
}
