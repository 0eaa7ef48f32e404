// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Filter`.
///
/// Taken by [`Api::search`](super::super::Api::search).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Filter {
    #[allow(missing_docs)]
    pub field: String,
}

impl Filter {
    /// An object with everything that the API requires.
    ///
    /// - `field`
    pub fn new(field: impl Into<String>) -> Self {
        Self { field: field.into() }
    }
}
