// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Filter`.
///
/// Taken by [`Api::find_parcels`](super::super::Api::find_parcels).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Filter {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
}

impl Filter {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}
