// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Limit on identical messages of one user.
///
/// Part of [`FloodConfig`](super::FloodConfig).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FloodIdenticalConfig {
    /// Action at the limit, such as `flag` or `remove`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// `true` to apply the check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Number of identical messages that reaches the limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<i32>,
    /// Length of the time window in which matches are counted, as text such as `1h` or `24h`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_window: Option<String>,
}

impl FloodIdenticalConfig {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Action at the limit, such as `flag` or `remove`.
    pub fn action(mut self, action: impl Into<String>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// `true` to apply the check.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Number of identical messages that reaches the limit.
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
