// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Right`.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct Right {
    #[allow(missing_docs)]
    pub next: Option<Box<Right>>,
    #[allow(missing_docs)]
    pub right: Option<String>,
}
