// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `String`.
///
/// Part of [`OptionType`](super::OptionType).
#[doc(alias = "String")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct StringType {
    #[allow(missing_docs)]
    pub a: Option<String>,
}
