// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::FloodIdenticalConfig;
use super::FloodSimilarConfig;

/// Settings of the detection of repeated messages.
///
/// Taken by [`Moderation::upsert_config`](super::super::Moderation::upsert_config).
/// Part of [`ConfigResponse`](super::ConfigResponse), [`ModerationConfig`](super::ModerationConfig).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct FloodConfig {
    /// Texts that may be repeated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowlist: Option<Vec<String>>,
    /// Limit on identical messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub identical: Option<Box<FloodIdenticalConfig>>,
    /// Limit on similar messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub similar: Option<Box<FloodSimilarConfig>>,
}

impl FloodConfig {
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

    /// Limit on identical messages.
    pub fn identical(mut self, identical: impl Into<FloodIdenticalConfig>) -> Self {
        self.identical = Some(Box::new(identical.into()));
        self
    }

    /// Limit on similar messages.
    pub fn similar(mut self, similar: impl Into<FloodSimilarConfig>) -> Self {
        self.similar = Some(Box::new(similar.into()));
        self
    }
}
