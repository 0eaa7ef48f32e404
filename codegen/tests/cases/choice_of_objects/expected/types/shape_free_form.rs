// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// Free form
///
/// Part of [`Shape`](super::Shape).
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct ShapeFreeForm {
    #[allow(missing_docs)]
    pub points: Option<Vec<f64>>,
}
