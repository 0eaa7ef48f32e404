// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Anything`.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Anything {
    #[allow(missing_docs)]
    pub value: serde_json::Value,
    #[allow(missing_docs)]
    pub values: Option<Vec<serde_json::Value>>,
}
