// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A place on a map.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Point {
    /// Distance from the left edge.
    pub x: f64,
    #[allow(missing_docs)]
    pub label: Option<String>,
}
