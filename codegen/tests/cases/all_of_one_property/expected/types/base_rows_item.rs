// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Base.rows.item`.
///
/// Part of [`Base`](super::Base).
#[doc(alias = "Base.rows.item")]
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct BaseRowsItem {
    #[allow(missing_docs)]
    pub id: Option<String>,
}
