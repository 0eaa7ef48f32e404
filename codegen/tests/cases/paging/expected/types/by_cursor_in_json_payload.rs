// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `ByCursorInJson.payload`.
///
/// Taken by [`Api::by_cursor_in_json`](super::super::Api::by_cursor_in_json).
#[doc(alias = "ByCursorInJson.payload")]
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ByCursorInJsonPayload {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

impl ByCursorInJsonPayload {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }
}
