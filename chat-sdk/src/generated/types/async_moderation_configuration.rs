// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::AsyncModerationCallbackConfig;

/// Moderation of messages by a service of the application, which may answer late.
///
/// Taken by [`Client::update_app`](super::super::Client::update_app).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct AsyncModerationConfiguration {
    /// Where a late verdict is reported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub callback: Option<AsyncModerationCallbackConfig>,
    /// How long a message waits for the verdict before it is published as pending, in
    /// milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timeout_ms: Option<i32>,
}

impl AsyncModerationConfiguration {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Where a late verdict is reported.
    pub fn callback(
        mut self,
        callback: impl Into<AsyncModerationCallbackConfig>,
    ) -> Self {
        self.callback = Some(callback.into());
        self
    }

    /// How long a message waits for the verdict before it is published as pending, in
    /// milliseconds.
    pub fn timeout_ms(mut self, timeout_ms: i32) -> Self {
        self.timeout_ms = Some(timeout_ms);
        self
    }
}
