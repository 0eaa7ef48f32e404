// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::HarmSeverity;
use super::SeverityAction;

/// An action for findings of one severity.
///
/// Part of [`AiTextConfig`](super::AiTextConfig), [`BodyguardRule`](super::BodyguardRule), [`LlmRule`](super::LlmRule).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BodyguardSeverityRule {
    /// Action for findings of this severity.
    pub action: SeverityAction,
    /// Severity that the rule matches.
    pub severity: HarmSeverity,
}

impl BodyguardSeverityRule {
    /// An object with everything that the API requires.
    ///
    /// - `action`: Action for findings of this severity.
    /// - `severity`: Severity that the rule matches.
    pub fn new(
        action: impl Into<SeverityAction>,
        severity: impl Into<HarmSeverity>,
    ) -> Self {
        Self {
            action: action.into(),
            severity: severity.into(),
        }
    }
}
