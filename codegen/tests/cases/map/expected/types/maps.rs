// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;

/// The schema `Maps`.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Maps {
    #[allow(missing_docs)]
    pub counts: BTreeMap<String, i32>,
    #[allow(missing_docs)]
    pub names: Option<BTreeMap<String, Vec<String>>>,
    #[allow(missing_docs)]
    pub nested: Option<BTreeMap<String, BTreeMap<String, bool>>>,
}
