// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;

/// The schema `Label`.
///
/// Part of [`Parcel`](super::Parcel).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Label {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Further properties, by name.
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl Label {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}
