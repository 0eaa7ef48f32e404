// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::BodyguardRule;

/// Settings of the quick analysis of images.
///
/// Part of [`ModerationConfig`](super::ModerationConfig).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct BodyguardImageAnalysisConfig {
    /// Rules that map a category of harm in an image to an action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<BodyguardRule>>,
}

impl BodyguardImageAnalysisConfig {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Rules that map a category of harm in an image to an action.
    pub fn rules(
        mut self,
        rules: impl IntoIterator<Item = impl Into<BodyguardRule>>,
    ) -> Self {
        self.rules = Some(runtime::list(rules));
        self
    }
}
