// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Condition on similar messages of one user.
///
/// Part of [`RuleBuilderCondition`](super::RuleBuilderCondition).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FloodSimilarRuleParameters {
    /// Texts that may be repeated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowlist: Option<Vec<String>>,
    /// Largest distance at which two messages count as similar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub similarity_distance: Option<i32>,
    /// Number of similar messages at which the condition holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<i32>,
    /// Length of the time window in which matches are counted, as text such as `1h` or `24h`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_window: Option<String>,
}

impl FloodSimilarRuleParameters {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Texts that may be repeated.
    pub fn allowlist(
        mut self,
        allowlist: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.allowlist = Some(runtime::list(allowlist));
        self
    }

    /// Largest distance at which two messages count as similar.
    pub fn similarity_distance(mut self, similarity_distance: i32) -> Self {
        self.similarity_distance = Some(similarity_distance);
        self
    }

    /// Number of similar messages at which the condition holds.
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
