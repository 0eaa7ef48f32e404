// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Animal`.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct Animal {
    #[allow(missing_docs)]
    pub name: String,
}
