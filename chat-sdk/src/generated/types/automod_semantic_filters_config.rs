// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::AutomodSemanticFiltersRule;

/// Settings of semantic filters, which match texts by meaning instead of by words.
///
/// Taken by [`Moderation::upsert_config`](super::super::Moderation::upsert_config).
/// Part of [`ConfigResponse`](super::ConfigResponse), [`ModerationConfig`](super::ModerationConfig).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct AutomodSemanticFiltersConfig {
    /// `true` to accept content first and check it afterwards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#async: Option<bool>,
    /// `true` to apply the check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Rules that map a semantic filter to an action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<AutomodSemanticFiltersRule>>,
}

impl AutomodSemanticFiltersConfig {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// `true` to accept content first and check it afterwards.
    pub fn r#async(mut self, r#async: bool) -> Self {
        self.r#async = Some(r#async);
        self
    }

    /// `true` to apply the check.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Rules that map a semantic filter to an action.
    pub fn rules(
        mut self,
        rules: impl IntoIterator<Item = impl Into<AutomodSemanticFiltersRule>>,
    ) -> Self {
        self.rules = Some(runtime::list(rules));
        self
    }
}
