// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Point;

/// The schema `Shape`.
///
/// Taken by [`Api::query`](super::super::Api::query).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Shape {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<Vec<Point>>,
}

impl Shape {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn points(mut self, points: impl IntoIterator<Item = impl Into<Point>>) -> Self {
        self.points = Some(runtime::list(points));
        self
    }
}
