// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;

/// The names of its secrets are not known.
///
/// Part of [`Door`](super::Door).
#[derive(Clone, runtime::Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Named {
    #[allow(missing_docs)]
    pub id: Option<String>,
    /// Further properties, by name.
    #[secret]
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, String>,
}
