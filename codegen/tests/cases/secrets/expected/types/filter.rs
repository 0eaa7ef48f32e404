// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Filter`.
///
/// Taken by [`Api::get_door`](super::super::Api::get_door).
#[derive(Clone, runtime::Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Filter {
    /// A secret that others refer to.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[secret]
    pub word: Option<String>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl Filter {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A secret that others refer to.
    pub fn word(mut self, word: impl Into<String>) -> Self {
        self.word = Some(word.into());
        self
    }

    #[allow(missing_docs)]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
