// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::RuleBuilderRule;

/// Moderation rules as part of a policy.
///
/// Taken by [`Moderation::upsert_config`](super::super::Moderation::upsert_config).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct RuleBuilderConfig {
    /// `true` to accept content first and check it afterwards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#async: Option<bool>,
    /// The rules.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<RuleBuilderRule>>,
}

impl RuleBuilderConfig {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// `true` to accept content first and check it afterwards.
    pub fn r#async(mut self, r#async: bool) -> Self {
        self.r#async = Some(r#async);
        self
    }

    /// The rules.
    pub fn rules(
        mut self,
        rules: impl IntoIterator<Item = impl Into<RuleBuilderRule>>,
    ) -> Self {
        self.rules = Some(runtime::list(rules));
        self
    }
}
