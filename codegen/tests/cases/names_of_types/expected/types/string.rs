// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `String`.
///
/// Part of [`OptionType`](super::OptionType).
#[doc(alias = "String")]
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct StringType {
    #[allow(missing_docs)]
    pub a: Option<String>,
}
