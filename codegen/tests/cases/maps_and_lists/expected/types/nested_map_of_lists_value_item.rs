// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::NestedMapOfListsValueItemA;

/// The schema `Nested.map_of_lists.value.item`.
///
/// Part of [`Nested`](super::Nested).
#[doc(alias = "Nested.map_of_lists.value.item")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct NestedMapOfListsValueItem {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<NestedMapOfListsValueItemA>,
}

impl NestedMapOfListsValueItem {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn a(mut self, a: impl Into<NestedMapOfListsValueItemA>) -> Self {
        self.a = Some(a.into());
        self
    }
}
