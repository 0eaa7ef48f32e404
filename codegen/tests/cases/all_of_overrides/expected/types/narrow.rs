// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Narrow`.
///
/// Answer of [`Api::exchange_narrow`](super::super::Api::exchange_narrow).
/// Taken by [`Api::exchange_narrow`](super::super::Api::exchange_narrow).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Narrow {
    /// The id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[allow(missing_docs)]
    pub size: i64,
}

impl Narrow {
    /// An object with everything that the API requires.
    ///
    /// - `size`
    pub fn new(size: i64) -> Self {
        Self { size, ..Self::default() }
    }

    /// The id.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    #[allow(missing_docs)]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}
