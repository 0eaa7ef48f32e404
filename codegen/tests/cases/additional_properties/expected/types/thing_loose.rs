// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;

/// The schema `Thing.loose`.
///
/// Part of [`Thing`](super::Thing).
#[doc(alias = "Thing.loose")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ThingLoose {
    #[allow(missing_docs)]
    pub a: Option<String>,
    /// Further properties, by name.
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, serde_json::Value>,
}
