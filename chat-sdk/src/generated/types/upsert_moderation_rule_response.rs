// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ModerationRuleV2Response;

/// A moderation rule after a change.
///
/// Answer of [`Moderation::upsert_moderation_rule`](super::super::Moderation::upsert_moderation_rule).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UpsertModerationRuleResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// The rule as it is stored now.
    pub rule: Option<Box<ModerationRuleV2Response>>,
}
