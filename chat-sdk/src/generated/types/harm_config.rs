// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ActionSequence;

/// A rule for harm that is detected in a video call.
///
/// Part of [`VideoCallRuleConfig`](super::VideoCallRuleConfig).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct HarmConfig {
    /// Steps of the escalation, in order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_sequences: Option<Vec<ActionSequence>>,
    /// Seconds before the rule can apply again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cooldown_period: Option<i32>,
    /// Categories of harm that the rule matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub harm_types: Option<Vec<String>>,
    /// Lowest severity at which the rule matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub severity: Option<i64>,
    /// Number of findings at which the rule matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<i32>,
}

impl HarmConfig {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Steps of the escalation, in order.
    pub fn action_sequences(
        mut self,
        action_sequences: impl IntoIterator<Item = impl Into<ActionSequence>>,
    ) -> Self {
        self.action_sequences = Some(runtime::list(action_sequences));
        self
    }

    /// Seconds before the rule can apply again.
    pub fn cooldown_period(mut self, cooldown_period: i32) -> Self {
        self.cooldown_period = Some(cooldown_period);
        self
    }

    /// Categories of harm that the rule matches.
    pub fn harm_types(
        mut self,
        harm_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.harm_types = Some(runtime::list(harm_types));
        self
    }

    /// Lowest severity at which the rule matches.
    pub fn severity(mut self, severity: i64) -> Self {
        self.severity = Some(severity);
        self
    }

    /// Number of findings at which the rule matches.
    pub fn threshold(mut self, threshold: i32) -> Self {
        self.threshold = Some(threshold);
        self
    }
}
