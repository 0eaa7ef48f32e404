// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Runtime;

/// The schema `Types`.
///
/// Part of [`Everything`](super::Everything).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Types {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub runtime: Option<Box<Runtime>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serde: Option<String>,
}

impl Types {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn runtime(mut self, runtime: impl Into<Runtime>) -> Self {
        self.runtime = Some(Box::new(runtime.into()));
        self
    }

    #[allow(missing_docs)]
    pub fn serde(mut self, serde: impl Into<String>) -> Self {
        self.serde = Some(serde.into());
        self
    }
}
