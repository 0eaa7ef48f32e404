// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::StringType;

/// The schema `Option`.
#[doc(alias = "Option")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OptionType {
    #[allow(missing_docs)]
    pub a: Option<Box<StringType>>,
}
