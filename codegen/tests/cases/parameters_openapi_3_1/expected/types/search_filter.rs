// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Search.filter`.
///
/// Taken by [`Api::search`](super::super::Api::search).
#[doc(alias = "Search.filter")]
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct SearchFilter {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Option<String>>,
}

impl SearchFilter {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(Some(name.into()));
        self
    }

    /// Sends `name` as `null`.
    pub fn name_null(mut self) -> Self {
        self.name = Some(None);
        self
    }
}
