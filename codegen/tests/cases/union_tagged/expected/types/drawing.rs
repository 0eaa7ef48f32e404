// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Shape;

/// The schema `Drawing`.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Drawing {
    #[allow(missing_docs)]
    pub main: Option<Shape>,
    #[allow(missing_docs)]
    pub others: Option<Vec<Shape>>,
}
