// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;

/// The schema `Headers`.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Headers {
    #[allow(missing_docs)]
    pub host: Option<String>,
    /// Further properties, by name.
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, String>,
}
