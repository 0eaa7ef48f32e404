// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::DetectionAction;

/// A rule that applies an action to text that is read from an image.
///
/// Part of [`AiImageConfig`](super::AiImageConfig).
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
    /// An object with everything that the API requires.
    ///
    /// - `action`: Action that the rule applies.
    /// - `label`: Label that the rule matches.
    pub fn new(action: impl Into<DetectionAction>, label: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            label: label.into(),
        }
    }
}
