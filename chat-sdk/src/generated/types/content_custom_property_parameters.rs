// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Condition on a custom property of the content.
///
/// Part of [`RuleBuilderCondition`](super::RuleBuilderCondition).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ContentCustomPropertyParameters {
    /// Operator that compares the value of the property.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operator: Option<String>,
    /// Key of the custom property.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub property_key: Option<String>,
}

impl ContentCustomPropertyParameters {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Operator that compares the value of the property.
    pub fn operator(mut self, operator: impl Into<String>) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// Key of the custom property.
    pub fn property_key(mut self, property_key: impl Into<String>) -> Self {
        self.property_key = Some(property_key.into());
        self
    }
}
