// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

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
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn x(mut self, x: f64) -> Self {
        self.x = x;
        self
    }

    #[allow(missing_docs)]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}
