// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::CallActionOptions;

/// One step of an escalation that a rule for calls defines.
///
/// Taken by [`Moderation::upsert_moderation_rule`](super::super::Moderation::upsert_moderation_rule).
/// Part of [`ModerationRuleV2Response`](super::ModerationRuleV2Response), [`RuleBuilderRule`](super::RuleBuilderRule).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CallRuleActionSequence {
    /// Names of the actions of this step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actions: Option<Vec<String>>,
    /// Options of the actions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_options: Option<Box<CallActionOptions>>,
    /// Number of the violation that triggers this step, counted from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub violation_number: Option<i32>,
}

impl CallRuleActionSequence {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Names of the actions of this step.
    pub fn actions(
        mut self,
        actions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.actions = Some(runtime::list(actions));
        self
    }

    /// Options of the actions.
    pub fn call_options(mut self, call_options: impl Into<CallActionOptions>) -> Self {
        self.call_options = Some(Box::new(call_options.into()));
        self
    }

    /// Number of the violation that triggers this step, counted from 1.
    pub fn violation_number(mut self, violation_number: i32) -> Self {
        self.violation_number = Some(violation_number);
        self
    }
}
