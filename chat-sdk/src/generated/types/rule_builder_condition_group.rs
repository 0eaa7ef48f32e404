// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::RuleBuilderCondition;

/// A group of conditions that are joined by one logic.
///
/// Taken by [`Moderation::upsert_moderation_rule`](super::super::Moderation::upsert_moderation_rule).
/// Part of [`ModerationRuleV2Response`](super::ModerationRuleV2Response), [`RuleBuilderRule`](super::RuleBuilderRule).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RuleBuilderConditionGroup {
    /// Conditions of the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<RuleBuilderCondition>>,
    /// Logic that joins the conditions, `AND` or `OR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logic: Option<String>,
}

impl RuleBuilderConditionGroup {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Conditions of the group.
    pub fn conditions(
        mut self,
        conditions: impl IntoIterator<Item = impl Into<RuleBuilderCondition>>,
    ) -> Self {
        self.conditions = Some(runtime::list(conditions));
        self
    }

    /// Logic that joins the conditions, `AND` or `OR`.
    pub fn logic(mut self, logic: impl Into<String>) -> Self {
        self.logic = Some(logic.into());
        self
    }
}
