// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::DetectionAction;

/// A rule that applies an action above a certain score.
///
/// Part of [`AutomodPlatformCircumventionConfig`](super::AutomodPlatformCircumventionConfig), [`AutomodToxicityConfig`](super::AutomodToxicityConfig).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AutomodRule {
    /// Action that the rule applies.
    pub action: DetectionAction,
    /// Label that the rule matches.
    pub label: String,
    /// Lowest score at which the rule matches, 0 to 1.
    pub threshold: f32,
}

impl AutomodRule {
    /// An object with everything that the API requires.
    ///
    /// - `action`: Action that the rule applies.
    /// - `label`: Label that the rule matches.
    /// - `threshold`: Lowest score at which the rule matches, 0 to 1.
    pub fn new(
        action: impl Into<DetectionAction>,
        label: impl Into<String>,
        threshold: f32,
    ) -> Self {
        Self {
            action: action.into(),
            label: label.into(),
            threshold,
        }
    }
}
