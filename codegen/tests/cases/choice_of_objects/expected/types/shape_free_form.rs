// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Free form
///
/// Part of [`Shape`](super::Shape).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ShapeFreeForm {
    #[allow(missing_docs)]
    pub points: Option<Vec<f64>>,
}
