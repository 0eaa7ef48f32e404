// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Many.details`.
///
/// Taken by [`Api::upload`](super::super::Api::upload).
/// Part of [`Many`](super::Many).
#[doc(alias = "Many.details")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ManyDetails {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

impl ManyDetails {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}
