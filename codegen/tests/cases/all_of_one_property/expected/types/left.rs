// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Left`.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct Left {
    #[allow(missing_docs)]
    pub next: Option<Box<Left>>,
    #[allow(missing_docs)]
    pub left: Option<String>,
}
