// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;

/// The schema `Filter`.
///
/// Taken by [`Desk::get_letter`](super::super::Desk::get_letter).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Filter {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<BTreeMap<String, Vec<Vec<String>>>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
}

impl Filter {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn words(
        mut self,
        words: impl IntoIterator<Item = (impl Into<String>, impl Into<Vec<Vec<String>>>)>,
    ) -> Self {
        self.words = Some(runtime::map(words));
        self
    }

    #[allow(missing_docs)]
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}
