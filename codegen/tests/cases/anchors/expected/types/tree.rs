// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Tree`.
///
/// Answer of [`Api::get_tree`](super::super::Api::get_tree).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Tree {
    #[allow(missing_docs)]
    pub id: Option<String>,
    #[allow(missing_docs)]
    pub leaves: Option<Vec<Tree>>,
    #[allow(missing_docs)]
    pub other: Option<serde_json::Value>,
    #[allow(missing_docs)]
    pub twice: Option<serde_json::Value>,
}
