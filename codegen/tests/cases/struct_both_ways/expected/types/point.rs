// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Point`.
///
/// Answer of [`Api::add_point`](super::super::Api::add_point).
/// Taken by [`Api::add_point`](super::super::Api::add_point).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Point {
    #[allow(missing_docs)]
    pub x: f64,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

impl Point {
    /// An object with everything that the API requires.
    ///
    /// - `x`
    pub fn new(x: f64) -> Self {
        Self { x, ..Self::default() }
    }

    #[allow(missing_docs)]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}
