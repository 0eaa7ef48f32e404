// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// A page of a list, by offset.
///
/// Taken by [`Chat::get_or_create_channel`](super::super::Chat::get_or_create_channel), [`Chat::get_or_create_distinct_channel`](super::super::Chat::get_or_create_distinct_channel).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct PaginationParams {
    /// Largest number of entries to return; must not be negative.
    ///
    /// Limits: at least 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    /// Number of entries to skip.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i32>,
}

impl PaginationParams {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Largest number of entries to return; must not be negative.
    ///
    /// Limits: at least 0.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Number of entries to skip.
    pub fn offset(mut self, offset: i32) -> Self {
        self.offset = Some(offset);
        self
    }
}
