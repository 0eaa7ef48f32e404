// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Point`.
///
/// Part of [`WrapperList`](super::WrapperList).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Point {
    #[allow(missing_docs)]
    pub x: f64,
}

impl Point {
    /// An object with everything that the API requires.
    ///
    /// - `x`
    pub fn new(x: f64) -> Self {
        Self { x }
    }
}
