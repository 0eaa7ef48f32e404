// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::PensColorsItem;

/// The schema `Pens`.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Pens {
    #[allow(missing_docs)]
    pub colors: Option<Vec<PensColorsItem>>,
}
