// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Either`.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct Either {
    #[allow(missing_docs)]
    pub value: Option<serde_json::Value>,
    #[allow(missing_docs)]
    pub one: Option<String>,
}
