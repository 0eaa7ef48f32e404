// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;

/// The schema `Parcel.open`.
///
/// Part of [`Parcel`](super::Parcel).
#[doc(alias = "Parcel.open")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ParcelOpen {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<i64>,
    /// Further properties, by name.
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}

impl ParcelOpen {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn weight(mut self, weight: i64) -> Self {
        self.weight = Some(weight);
        self
    }
}
