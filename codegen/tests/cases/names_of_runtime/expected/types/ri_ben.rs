// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `日本`.
///
/// Part of [`Everything`](super::Everything).
#[doc(alias = "日本")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct RiBen {
    #[allow(missing_docs)]
    #[doc(alias = "名")]
    #[serde(rename = "名", skip_serializing_if = "Option::is_none")]
    pub ming: Option<String>,
}

impl RiBen {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn ming(mut self, ming: impl Into<String>) -> Self {
        self.ming = Some(ming.into());
        self
    }
}
