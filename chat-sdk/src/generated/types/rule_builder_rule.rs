// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::CallRuleActionSequence;
use super::RuleBuilderAction;
use super::RuleBuilderCondition;
use super::RuleBuilderConditionGroup;

/// A moderation rule as part of a policy.
///
/// Part of [`RuleBuilderConfig`](super::RuleBuilderConfig).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct RuleBuilderRule {
    /// Action that follows when the conditions hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action: Option<RuleBuilderAction>,
    /// Steps of an escalation, for rules for calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_sequences: Option<Vec<CallRuleActionSequence>>,
    /// Conditions of the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<RuleBuilderCondition>>,
    /// Time before the rule can apply to the same user again, as text such as `24h`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cooldown_period: Option<String>,
    /// Groups of conditions, each with a logic of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<RuleBuilderConditionGroup>>,
    /// Id of the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Logic that joins the conditions, `AND` or `OR`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logic: Option<String>,
    /// Subject of the rule, such as `user`, `content` or `call`.
    pub rule_type: String,
}

impl RuleBuilderRule {
    /// An object with everything that the API requires.
    ///
    /// - `rule_type`: Subject of the rule, such as `user`, `content` or `call`.
    pub fn new(rule_type: impl Into<String>) -> Self {
        Self {
            action: None,
            action_sequences: None,
            conditions: None,
            cooldown_period: None,
            groups: None,
            id: None,
            logic: None,
            rule_type: rule_type.into(),
        }
    }

    /// Action that follows when the conditions hold.
    pub fn action(mut self, action: impl Into<RuleBuilderAction>) -> Self {
        self.action = Some(action.into());
        self
    }

    /// Steps of an escalation, for rules for calls.
    pub fn action_sequences(
        mut self,
        action_sequences: impl IntoIterator<Item = impl Into<CallRuleActionSequence>>,
    ) -> Self {
        self.action_sequences = Some(runtime::list(action_sequences));
        self
    }

    /// Conditions of the rule.
    pub fn conditions(
        mut self,
        conditions: impl IntoIterator<Item = impl Into<RuleBuilderCondition>>,
    ) -> Self {
        self.conditions = Some(runtime::list(conditions));
        self
    }

    /// Time before the rule can apply to the same user again, as text such as `24h`.
    pub fn cooldown_period(mut self, cooldown_period: impl Into<String>) -> Self {
        self.cooldown_period = Some(cooldown_period.into());
        self
    }

    /// Groups of conditions, each with a logic of its own.
    pub fn groups(
        mut self,
        groups: impl IntoIterator<Item = impl Into<RuleBuilderConditionGroup>>,
    ) -> Self {
        self.groups = Some(runtime::list(groups));
        self
    }

    /// Id of the rule.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Logic that joins the conditions, `AND` or `OR`.
    pub fn logic(mut self, logic: impl Into<String>) -> Self {
        self.logic = Some(logic.into());
        self
    }
}
