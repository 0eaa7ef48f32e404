// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Point;

/// The schema `Line`.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Line {
    #[allow(missing_docs)]
    pub from: Point,
    /// Where the line ends.
    pub to: Option<Box<Point>>,
}
