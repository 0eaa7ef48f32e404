// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Base`.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Base {
    #[allow(missing_docs)]
    pub id: Option<String>,
    #[allow(missing_docs)]
    pub kind: Option<String>,
}
