// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Square
///
/// Part of [`Shape`](super::Shape).
#[doc(alias = "Shape.Square")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ShapeSquare {
    /// Always `square`.
    pub kind: String,
    #[allow(missing_docs)]
    pub side: f64,
}
