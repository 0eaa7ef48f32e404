// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;

/// The schema `Tree`.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Tree {
    #[allow(missing_docs)]
    pub branches: Option<Vec<Tree>>,
    #[allow(missing_docs)]
    pub by_name: Option<BTreeMap<String, Tree>>,
}
