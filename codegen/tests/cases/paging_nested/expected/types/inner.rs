// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Inner`.
///
/// Part of [`BoxType`](super::BoxType).
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct Inner {
    #[allow(missing_docs)]
    pub names: Vec<String>,
}
