// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Point`.
///
/// Taken by [`Api::query`](super::super::Api::query), [`Api::simple`](super::super::Api::simple).
/// Part of [`Shape`](super::Shape).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Point {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<i64>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub y: Option<i64>,
}

impl Point {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn x(mut self, x: i64) -> Self {
        self.x = Some(x);
        self
    }

    #[allow(missing_docs)]
    pub fn y(mut self, y: i64) -> Self {
        self.y = Some(y);
        self
    }
}
