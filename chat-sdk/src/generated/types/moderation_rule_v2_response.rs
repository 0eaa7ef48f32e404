// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::CallRuleActionSequence;
use super::RuleBuilderAction;
use super::RuleBuilderCondition;
use super::RuleBuilderConditionGroup;

/// A moderation rule: conditions on users or content, and the action that follows.
///
/// Part of [`GetModerationRuleResponse`](super::GetModerationRuleResponse), [`QueryModerationRulesResponse`](super::QueryModerationRulesResponse), [`UpsertModerationRuleResponse`](super::UpsertModerationRuleResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ModerationRuleV2Response {
    /// Action that follows when the conditions hold.
    pub action: Option<Box<RuleBuilderAction>>,
    /// Steps of an escalation, for rules for calls.
    pub action_sequences: Option<Vec<CallRuleActionSequence>>,
    /// Conditions of the rule.
    pub conditions: Option<Vec<RuleBuilderCondition>>,
    /// Keys of the policies that the rule belongs to; empty for all.
    pub config_keys: Vec<String>,
    /// Time before the rule can apply to the same user again, as text such as `24h`.
    pub cooldown_period: Option<String>,
    /// Moment of creation.
    pub created_at: runtime::Timestamp,
    /// Description of the rule.
    pub description: String,
    /// `true` if the rule applies.
    pub enabled: bool,
    /// Groups of conditions, each with a logic of its own.
    pub groups: Option<Vec<RuleBuilderConditionGroup>>,
    /// Id of the rule.
    pub id: String,
    /// Logic that joins the conditions, `AND` or `OR`.
    pub logic: Option<String>,
    /// Name of the rule.
    pub name: String,
    /// Subject of the rule, such as `user`, `content` or `call`.
    pub rule_type: String,
    /// Team that the rule belongs to; empty for a rule of the whole app.
    pub team: String,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
}
