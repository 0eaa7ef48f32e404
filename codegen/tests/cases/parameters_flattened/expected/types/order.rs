// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Order`.
///
/// Taken by [`Api::find_readers`](super::super::Api::find_readers).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Order {
    #[allow(missing_docs)]
    pub field: String,
}

impl Order {
    /// An object with everything that the API requires.
    ///
    /// - `field`
    pub fn new(field: impl Into<String>) -> Self {
        Self { field: field.into() }
    }
}
