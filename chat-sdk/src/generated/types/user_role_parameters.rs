// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Condition on the role of the user.
///
/// Part of [`RuleBuilderCondition`](super::RuleBuilderCondition).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UserRoleParameters {
    /// Operator that compares the role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<String>,
    /// Role to compare with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
}

impl UserRoleParameters {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Operator that compares the role.
    pub fn operator(mut self, operator: impl Into<String>) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// Role to compare with.
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }
}
