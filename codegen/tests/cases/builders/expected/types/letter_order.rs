// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `LetterOrder`.
///
/// Taken by [`Cabinet::find_letters`](super::super::Cabinet::find_letters), [`Cabinet::move_letters`](super::super::Cabinet::move_letters).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct LetterOrder {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<Vec<f64>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub falling: Option<bool>,
}

impl LetterOrder {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn by(mut self, by: impl Into<String>) -> Self {
        self.by = Some(by.into());
        self
    }

    #[allow(missing_docs)]
    pub fn range(mut self, range: impl IntoIterator<Item = f64>) -> Self {
        self.range = Some(runtime::list(range));
        self
    }

    #[allow(missing_docs)]
    pub fn falling(mut self, falling: bool) -> Self {
        self.falling = Some(falling);
        self
    }
}
