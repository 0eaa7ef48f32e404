// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Part`.
///
/// Part of [`Thing`](super::Thing).
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct Part {
    #[allow(missing_docs)]
    pub r#type: Option<String>,
}
