// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::BlockListRule;

/// Settings of the check against block lists.
///
/// Taken by [`Moderation::upsert_config`](super::super::Moderation::upsert_config).
/// Part of [`ConfigResponse`](super::ConfigResponse), [`ModerationConfig`](super::ModerationConfig).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct BlockListConfig {
    /// `true` to accept content first and check it afterwards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#async: Option<bool>,
    /// `true` to apply the check.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// `true` to also match entries inside of longer words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub match_substring: Option<bool>,
    /// Rules that map a block list to an action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<BlockListRule>>,
}

impl BlockListConfig {
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

    /// `true` to also match entries inside of longer words.
    pub fn match_substring(mut self, match_substring: bool) -> Self {
        self.match_substring = Some(match_substring);
        self
    }

    /// Rules that map a block list to an action.
    pub fn rules(
        mut self,
        rules: impl IntoIterator<Item = impl Into<BlockListRule>>,
    ) -> Self {
        self.rules = Some(runtime::list(rules));
        self
    }
}
