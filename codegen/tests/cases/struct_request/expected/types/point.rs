// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// A place on a map.
///
/// Taken by [`Api::add_points`](super::super::Api::add_points).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Point {
    /// Distance from the left edge.
    pub x: f64,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
}

impl Point {
    /// An object with everything that the API requires.
    ///
    /// - `x`: Distance from the left edge.
    pub fn new(x: f64) -> Self {
        Self { x, label: None }
    }

    #[allow(missing_docs)]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}
