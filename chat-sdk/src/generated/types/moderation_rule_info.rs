// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The rule that a moderation event is about. Rules combine conditions, for example a number
/// of insults within an hour, with actions to take.
///
/// Part of [`ModerationRulesTriggeredEvent`](super::ModerationRulesTriggeredEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ModerationRuleInfo {
    /// Purpose of the rule in free text.
    pub description: String,
    /// Unique id of the rule.
    pub id: String,
    /// Name of the rule, shown in the dashboard.
    pub name: String,
    /// What the rule watches, for example `user`, `content` or `call`.
    pub r#type: String,
}
