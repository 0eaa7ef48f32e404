// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Part`.
///
/// Taken by [`Api::change_thing`](super::super::Api::change_thing).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Part {
    #[allow(missing_docs)]
    pub id: String,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sizes: Option<Vec<i64>>,
}

impl Part {
    /// An object with everything that the API requires.
    ///
    /// - `id`
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), sizes: None }
    }

    #[allow(missing_docs)]
    pub fn sizes(mut self, sizes: impl IntoIterator<Item = i64>) -> Self {
        self.sizes = Some(runtime::list(sizes));
        self
    }
}
