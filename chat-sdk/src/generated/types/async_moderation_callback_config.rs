// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ModerationCallbackMode;

/// Where moderation reports a verdict that was not ready in time.
///
/// Part of [`AsyncModerationConfiguration`](super::AsyncModerationConfiguration), [`EventHook`](super::EventHook).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AsyncModerationCallbackConfig {
    /// Protocol of the report. `CALLBACK_MODE_NONE` reports nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<ModerationCallbackMode>,
    /// URL that receives the report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub server_url: Option<String>,
}

impl AsyncModerationCallbackConfig {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Protocol of the report. `CALLBACK_MODE_NONE` reports nothing.
    pub fn mode(mut self, mode: impl Into<ModerationCallbackMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// URL that receives the report.
    pub fn server_url(mut self, server_url: impl Into<String>) -> Self {
        self.server_url = Some(server_url.into());
        self
    }
}
