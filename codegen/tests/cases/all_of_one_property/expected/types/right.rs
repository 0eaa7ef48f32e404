// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Right`.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Right {
    #[allow(missing_docs)]
    pub next: Option<Box<Right>>,
    #[allow(missing_docs)]
    pub right: Option<String>,
}
