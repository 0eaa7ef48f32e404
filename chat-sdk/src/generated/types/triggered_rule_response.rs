// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::CallActionOptions;

/// A moderation rule that a piece of content triggered.
///
/// Part of [`CheckResponse`](super::CheckResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TriggeredRuleResponse {
    /// Names of the actions that the rule takes.
    pub actions: Vec<String>,
    /// Options of an action in a call.
    pub call_options: Option<Box<CallActionOptions>>,
    /// Id of the rule.
    pub rule_id: String,
    /// Name of the rule.
    pub rule_name: Option<String>,
    /// Subject of the rule.
    pub r#type: Option<String>,
    /// Number of the violation, counted from 1.
    pub violation_number: Option<i32>,
}
