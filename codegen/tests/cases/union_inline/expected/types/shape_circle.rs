// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Circle
///
/// Part of [`Shape`](super::Shape).
#[doc(alias = "Shape.Circle")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ShapeCircle {
    /// Always `circle`.
    pub kind: String,
    #[allow(missing_docs)]
    pub radius: f64,
}
