// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Condition on the amount of content from one IP address.
///
/// Part of [`RuleBuilderCondition`](super::RuleBuilderCondition).
#[doc(alias = "IPContentCountRuleParameters")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct IpContentCountRuleParameters {
    /// Number of posts at which the condition holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<i32>,
    /// Length of the time window in which matches are counted, as text such as `1h` or `24h`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_window: Option<String>,
}

impl IpContentCountRuleParameters {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Number of posts at which the condition holds.
    pub fn threshold(mut self, threshold: i32) -> Self {
        self.threshold = Some(threshold);
        self
    }

    /// Length of the time window in which matches are counted, as text such as `1h` or `24h`.
    pub fn time_window(mut self, time_window: impl Into<String>) -> Self {
        self.time_window = Some(time_window.into());
        self
    }
}
