// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Way`.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Way {
    /// In metres.
    ///
    /// Limits: at least 0.
    pub length: f64,
    #[allow(missing_docs)]
    pub parts: Option<Vec<f64>>,
}
