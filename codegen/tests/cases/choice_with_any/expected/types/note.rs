// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;

/// The schema `Note`.
///
/// Answer of [`Api::get_note`](super::super::Api::get_note).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Note {
    #[allow(missing_docs)]
    pub value: Option<serde_json::Value>,
    #[allow(missing_docs)]
    pub deep: Option<BTreeMap<String, Vec<runtime::Object>>>,
}
