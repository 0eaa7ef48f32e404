// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// A rule that applies an action above a certain score.
///
/// Part of [`AutomodPlatformCircumventionConfig`], [`AutomodToxicityConfig`].
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

    /// Lowest score at which the rule matches, 0 to 1.
    pub fn threshold(mut self, threshold: f32) -> Self {
        self.threshold = threshold;
        self
    }
}
