// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Stamp`.
///
/// Part of [`Letter`](super::Letter).
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct Stamp {
    #[allow(missing_docs)]
    pub value: Option<i64>,
}
