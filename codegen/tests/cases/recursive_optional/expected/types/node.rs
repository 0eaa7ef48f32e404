// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Node`.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Node {
    #[allow(missing_docs)]
    pub value: Option<String>,
    #[allow(missing_docs)]
    pub next: Option<Box<Node>>,
}
