// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Opened.data`.
///
/// Part of [`Opened`](super::Opened).
#[doc(alias = "Opened.data")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct OpenedData {
    /// Always `opened`.
    pub name: String,
}

impl OpenedData {
    /// An object with everything that the API requires.
    pub fn new() -> Self {
        Self { name: "opened".into() }
    }
}
