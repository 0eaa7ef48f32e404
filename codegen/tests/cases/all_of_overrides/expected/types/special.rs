// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Special`.
///
/// Answer of [`Api::exchange_special`](super::super::Api::exchange_special).
/// Taken by [`Api::exchange_special`](super::super::Api::exchange_special).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Special {
    /// The id of a special one.
    pub id: String,
    /// Always `special`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}

impl Special {
    /// An object with everything that the API requires.
    ///
    /// - `id`: The id of a special one.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Self::default()
        }
    }

    /// Always `special`.
    pub fn kind(mut self) -> Self {
        self.kind = Some("special".into());
        self
    }

    #[allow(missing_docs)]
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}
