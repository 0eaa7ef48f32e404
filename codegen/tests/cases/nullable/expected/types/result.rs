// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Result`.
///
/// Answer of [`Api::change`](super::super::Api::change).
#[doc(alias = "Result")]
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct ResultType {
    #[allow(missing_docs)]
    pub color: Option<String>,
}
