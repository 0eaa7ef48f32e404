// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// An action for findings of one severity.
///
/// Part of [`AiTextConfig`], [`BodyguardRule`], [`LlmRule`].
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BodyguardSeverityRule {
    /// Action for findings of this severity.
    pub action: SeverityAction,
    /// Severity that the rule matches.
    pub severity: HarmSeverity,
}

impl BodyguardSeverityRule {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Action for findings of this severity.
    pub fn action(mut self, action: impl Into<SeverityAction>) -> Self {
        self.action = action.into();
        self
    }

    /// Severity that the rule matches.
    pub fn severity(mut self, severity: impl Into<HarmSeverity>) -> Self {
        self.severity = severity.into();
        self
    }
}
