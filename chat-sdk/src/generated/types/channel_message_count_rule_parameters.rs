// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Condition on the number of messages in a channel.
///
/// Part of [`RuleBuilderCondition`](super::RuleBuilderCondition).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ChannelMessageCountRuleParameters {
    /// Operator that compares the number of messages with `threshold`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<String>,
    /// Number of messages to compare with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<i32>,
}

impl ChannelMessageCountRuleParameters {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Operator that compares the number of messages with `threshold`.
    pub fn operator(mut self, operator: impl Into<String>) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// Number of messages to compare with.
    pub fn threshold(mut self, threshold: i32) -> Self {
        self.threshold = Some(threshold);
        self
    }
}
