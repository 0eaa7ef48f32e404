// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Dates`.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Dates {
    #[allow(missing_docs)]
    pub as_text: runtime::Timestamp,
    #[allow(missing_docs)]
    pub as_number: runtime::Timestamp,
    #[allow(missing_docs)]
    pub as_integer: Option<runtime::Timestamp>,
    #[allow(missing_docs)]
    pub day: Option<String>,
}
