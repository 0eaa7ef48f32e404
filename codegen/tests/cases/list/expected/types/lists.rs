// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Lists`.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Lists {
    /// Limits: at most 3 elements.
    pub names: Vec<String>,
    #[allow(missing_docs)]
    pub grid: Option<Vec<Vec<f64>>>,
    #[allow(missing_docs)]
    pub bare: Option<Vec<serde_json::Value>>,
}
