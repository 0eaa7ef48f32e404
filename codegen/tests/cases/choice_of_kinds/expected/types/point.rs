// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `Point`.
///
/// Part of [`WrapperList`].
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Point {
    #[allow(missing_docs)]
    pub x: f64,
}

impl Point {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn x(mut self, x: f64) -> Self {
        self.x = x;
        self
    }
}
