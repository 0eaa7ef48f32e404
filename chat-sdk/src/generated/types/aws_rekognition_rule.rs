// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::DetectionAction;

/// A rule that applies an action to images or videos with a certain label.
///
/// Part of [`AiImageConfig`](super::AiImageConfig), [`AiVideoConfig`](super::AiVideoConfig).
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
    /// An object with everything that the API requires.
    ///
    /// - `action`: Action that the rule applies.
    /// - `label`: Label that the rule matches, such as `Explicit Nudity`.
    /// - `min_confidence`: Lowest confidence at which the rule matches, 0 to 100.
    pub fn new(
        action: impl Into<DetectionAction>,
        label: impl Into<String>,
        min_confidence: f64,
    ) -> Self {
        Self {
            action: action.into(),
            label: label.into(),
            min_confidence,
            ..Self::default()
        }
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
