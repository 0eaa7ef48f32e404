// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Shape;

/// The schema `Square`.
///
/// Part of [`Shape`](super::Shape).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Square {
    #[allow(missing_docs)]
    pub kind: String,
    #[allow(missing_docs)]
    pub parts: Option<Vec<Shape>>,
}
