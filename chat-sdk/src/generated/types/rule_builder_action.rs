// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::BanOptions;
use super::CallActionOptions;
use super::FlagUserOptions;
use super::RuleAction;

/// Action that follows when the conditions of a rule hold.
///
/// Taken by [`Moderation::upsert_moderation_rule`](super::super::Moderation::upsert_moderation_rule).
/// Part of [`ModerationRuleV2Response`](super::ModerationRuleV2Response), [`RuleBuilderRule`](super::RuleBuilderRule).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RuleBuilderAction {
    /// Options of a ban.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ban_options: Option<Box<BanOptions>>,
    /// Options of an action in a call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_options: Option<Box<CallActionOptions>>,
    /// Options of a flag on the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag_user_options: Option<Box<FlagUserOptions>>,
    /// Explanation for the record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// `true` to add no item to the review queue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip_inbox: Option<bool>,
    /// Kind of action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<RuleAction>,
}

impl RuleBuilderAction {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Options of a ban.
    pub fn ban_options(mut self, ban_options: impl Into<BanOptions>) -> Self {
        self.ban_options = Some(Box::new(ban_options.into()));
        self
    }

    /// Options of an action in a call.
    pub fn call_options(mut self, call_options: impl Into<CallActionOptions>) -> Self {
        self.call_options = Some(Box::new(call_options.into()));
        self
    }

    /// Options of a flag on the user.
    pub fn flag_user_options(
        mut self,
        flag_user_options: impl Into<FlagUserOptions>,
    ) -> Self {
        self.flag_user_options = Some(Box::new(flag_user_options.into()));
        self
    }

    /// Explanation for the record.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// `true` to add no item to the review queue.
    pub fn skip_inbox(mut self, skip_inbox: bool) -> Self {
        self.skip_inbox = Some(skip_inbox);
        self
    }

    /// Kind of action.
    pub fn r#type(mut self, r#type: impl Into<RuleAction>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }
}
