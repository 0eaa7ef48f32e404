// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Serde`.
///
/// Part of [`Everything`](super::Everything).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Serde {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serde_json: Option<serde_json::Value>,
}

impl Serde {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn serde_json(mut self, serde_json: impl Into<serde_json::Value>) -> Self {
        self.serde_json = Some(serde_json.into());
        self
    }
}
