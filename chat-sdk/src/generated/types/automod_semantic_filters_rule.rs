// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::DetectionAction;

/// A rule that applies an action to texts that match a semantic filter.
///
/// Part of [`AutomodSemanticFiltersConfig`](super::AutomodSemanticFiltersConfig).
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
    /// An object with everything that the API requires.
    ///
    /// - `action`: Action that the rule applies.
    /// - `name`: Name of the semantic filter.
    /// - `threshold`: Lowest similarity at which the rule matches, 0 to 1.
    pub fn new(
        action: impl Into<DetectionAction>,
        name: impl Into<String>,
        threshold: f32,
    ) -> Self {
        Self {
            action: action.into(),
            name: name.into(),
            threshold,
        }
    }
}
