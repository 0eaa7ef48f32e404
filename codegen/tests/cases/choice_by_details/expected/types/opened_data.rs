// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Opened.data`.
///
/// Part of [`Opened`](super::Opened).
#[doc(alias = "Opened.data")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
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
