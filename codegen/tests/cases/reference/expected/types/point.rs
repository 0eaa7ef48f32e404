// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Point`.
///
/// Part of [`Line`](super::Line).
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct Point {
    #[allow(missing_docs)]
    pub x: Option<f64>,
}
