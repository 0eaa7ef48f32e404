// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;

/// The schema `Nested.with_any`.
///
/// Part of [`Nested`](super::Nested).
#[doc(alias = "Nested.with_any")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct NestedWithAny {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// Further properties, by name.
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl NestedWithAny {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}
