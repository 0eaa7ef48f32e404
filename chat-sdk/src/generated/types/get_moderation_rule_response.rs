// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ModerationRuleV2Response;

/// One moderation rule.
///
/// Answer of [`Moderation::get_moderation_rule`](super::super::Moderation::get_moderation_rule).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetModerationRuleResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The rule.
    pub rule: Option<Box<ModerationRuleV2Response>>,
}
