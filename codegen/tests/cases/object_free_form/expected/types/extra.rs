// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Extra`.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Extra {
    #[allow(missing_docs)]
    pub a: runtime::Object,
    #[allow(missing_docs)]
    pub b: Option<runtime::Object>,
    #[allow(missing_docs)]
    pub c: Option<runtime::Object>,
    #[allow(missing_docs)]
    pub d: Option<Vec<runtime::Object>>,
}
