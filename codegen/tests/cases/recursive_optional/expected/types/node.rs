// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Node`.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct Node {
    #[allow(missing_docs)]
    pub value: Option<String>,
    #[allow(missing_docs)]
    pub next: Option<Box<Node>>,
}
