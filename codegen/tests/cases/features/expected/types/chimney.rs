// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// Nothing refers to it.
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct Chimney {
    #[allow(missing_docs)]
    pub height: Option<i64>,
}
