// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// Which page of a group of channels to return.
///
/// Taken by [`Chat::grouped_query_channels`](super::super::Chat::grouped_query_channels).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GroupedChannelsGroupRequest {
    /// Largest number of channels to return of the group, from 0 to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i32>,
    /// Cursor from the `next` field of an earlier response; continues after that page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Cursor from the `prev` field of an earlier response; goes back one page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
}

impl GroupedChannelsGroupRequest {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Largest number of channels to return of the group, from 0 to 10.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Cursor from the `next` field of an earlier response; continues after that page.
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }

    /// Cursor from the `prev` field of an earlier response; goes back one page.
    pub fn prev(mut self, prev: impl Into<String>) -> Self {
        self.prev = Some(prev.into());
        self
    }
}
