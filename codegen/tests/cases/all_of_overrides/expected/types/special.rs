// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `Special`.
///
/// Answer of [`Api::exchange_special`](super::super::Api::exchange_special).
/// Taken by [`Api::exchange_special`](super::super::Api::exchange_special).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Special {
    /// The id of a special one.
    pub id: String,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<SpecialKind>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

impl Special {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The id of a special one.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    #[allow(missing_docs)]
    pub fn kind(mut self, kind: impl Into<SpecialKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    #[allow(missing_docs)]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}
