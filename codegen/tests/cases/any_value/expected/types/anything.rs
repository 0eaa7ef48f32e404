// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Anything`.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct Anything {
    #[allow(missing_docs)]
    pub value: serde_json::Value,
    #[allow(missing_docs)]
    pub values: Option<Vec<serde_json::Value>>,
}
