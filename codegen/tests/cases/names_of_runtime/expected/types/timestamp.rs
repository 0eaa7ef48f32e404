// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Timestamp`.
///
/// Part of [`Everything`](super::Everything).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Timestamp {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<runtime::Timestamp>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<runtime::Object>,
}

impl Timestamp {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn at(mut self, at: impl Into<runtime::Timestamp>) -> Self {
        self.at = Some(at.into());
        self
    }

    #[allow(missing_docs)]
    pub fn object(mut self, object: impl serde::Serialize) -> Self {
        self.object = Some(runtime::object(object));
        self
    }
}
