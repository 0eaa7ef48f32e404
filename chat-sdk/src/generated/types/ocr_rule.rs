// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// A rule that applies an action to text that is read from an image.
///
/// Part of [`AiImageConfig`].
#[doc(alias = "OCRRule")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct OcrRule {
    /// Action that the rule applies.
    pub action: DetectionAction,
    /// Label that the rule matches.
    pub label: String,
}

impl OcrRule {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Action that the rule applies.
    pub fn action(mut self, action: impl Into<DetectionAction>) -> Self {
        self.action = action.into();
        self
    }

    /// Label that the rule matches.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }
}
