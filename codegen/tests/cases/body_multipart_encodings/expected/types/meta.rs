// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Meta`.
///
/// Taken by [`Api::send_scan`](super::super::Api::send_scan).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Meta {
    #[allow(missing_docs)]
    pub name: String,
}

impl Meta {
    /// An object with everything that the API requires.
    ///
    /// - `name`
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}
