// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// Settings of the moderation of images by Google Vision.
///
/// Taken by [`Moderation::upsert_config`](super::super::Moderation::upsert_config).
/// Part of [`ModerationConfig`](super::ModerationConfig).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GoogleVisionConfig {
    /// `true` to apply the check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
}

impl GoogleVisionConfig {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// `true` to apply the check.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }
}
