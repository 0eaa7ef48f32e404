// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Contact`.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Contact {
    #[allow(missing_docs)]
    pub mail: Option<String>,
    #[allow(missing_docs)]
    pub phone: Option<String>,
}
