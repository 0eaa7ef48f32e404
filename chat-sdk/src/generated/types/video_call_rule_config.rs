// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::HarmConfig;

/// Rules for video calls.
///
/// Taken by [`Moderation::upsert_config`](super::super::Moderation::upsert_config).
/// Part of [`ConfigResponse`](super::ConfigResponse), [`ModerationConfig`](super::ModerationConfig).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct VideoCallRuleConfig {
    /// `true` to flag findings of every label.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag_all_labels: Option<bool>,
    /// Labels whose findings are flagged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flagged_labels: Option<Vec<String>>,
    /// Rules by category of harm.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<HarmConfig>>,
}

impl VideoCallRuleConfig {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// `true` to flag findings of every label.
    pub fn flag_all_labels(mut self, flag_all_labels: bool) -> Self {
        self.flag_all_labels = Some(flag_all_labels);
        self
    }

    /// Labels whose findings are flagged.
    pub fn flagged_labels(
        mut self,
        flagged_labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.flagged_labels = Some(runtime::list(flagged_labels));
        self
    }

    /// Rules by category of harm.
    pub fn rules(
        mut self,
        rules: impl IntoIterator<Item = impl Into<HarmConfig>>,
    ) -> Self {
        self.rules = Some(runtime::list(rules));
        self
    }
}
