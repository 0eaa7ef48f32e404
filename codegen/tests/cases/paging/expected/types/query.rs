// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Query`.
///
/// Taken by [`Api::by_offset_with_limits`](super::super::Api::by_offset_with_limits).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Query {
    /// Limits: at most 1000.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip: Option<i64>,
    /// Limits: at most 50.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

impl Query {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Limits: at most 1000.
    pub fn skip(mut self, skip: i64) -> Self {
        self.skip = Some(skip);
        self
    }

    /// Limits: at most 50.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}
