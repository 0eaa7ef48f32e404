// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// A rule that applies an action to texts that match a semantic filter.
///
/// Part of [`AutomodSemanticFiltersConfig`].
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AutomodSemanticFiltersRule {
    /// Action that the rule applies.
    pub action: DetectionAction,
    /// Name of the semantic filter.
    pub name: String,
    /// Lowest similarity at which the rule matches, 0 to 1.
    pub threshold: f32,
}

impl AutomodSemanticFiltersRule {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Action that the rule applies.
    pub fn action(mut self, action: impl Into<DetectionAction>) -> Self {
        self.action = action.into();
        self
    }

    /// Name of the semantic filter.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Lowest similarity at which the rule matches, 0 to 1.
    pub fn threshold(mut self, threshold: f32) -> Self {
        self.threshold = threshold;
        self
    }
}
