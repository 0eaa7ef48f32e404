// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::BothNext;

/// The schema `Both`.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Both {
    #[allow(missing_docs)]
    pub next: Option<Box<BothNext>>,
    #[allow(missing_docs)]
    pub left: Option<String>,
    #[allow(missing_docs)]
    pub right: Option<String>,
}
