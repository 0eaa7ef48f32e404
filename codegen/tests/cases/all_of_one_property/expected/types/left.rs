// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Left`.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Left {
    #[allow(missing_docs)]
    pub next: Option<Box<Left>>,
    #[allow(missing_docs)]
    pub left: Option<String>,
}
