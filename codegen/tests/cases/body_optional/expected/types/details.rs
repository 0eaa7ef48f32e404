// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Details`.
///
/// Taken by [`Api::report`](super::super::Api::report).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Details {
    #[allow(missing_docs)]
    pub why: String,
}

impl Details {
    /// An object with everything that the API requires.
    ///
    /// - `why`
    pub fn new(why: impl Into<String>) -> Self {
        Self { why: why.into() }
    }
}
