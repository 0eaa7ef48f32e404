// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Condition on the type of a call.
///
/// Part of [`RuleBuilderCondition`](super::RuleBuilderCondition).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct CallTypeRuleParameters {
    /// Call type that the condition matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call_type: Option<String>,
}

impl CallTypeRuleParameters {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Call type that the condition matches.
    pub fn call_type(mut self, call_type: impl Into<String>) -> Self {
        self.call_type = Some(call_type.into());
        self
    }
}
