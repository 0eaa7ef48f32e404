// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Author`.
///
/// Part of [`Report`](super::Report).
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct Author {
    #[allow(missing_docs)]
    pub name: Option<String>,
    #[allow(missing_docs)]
    pub books: Option<i64>,
}
