// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Why a pet cannot be sold.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Refusal {
    /// A word for it.
    pub code: Option<String>,
    /// The same in a sentence.
    pub message: Option<String>,
    /// The field that is to blame.
    pub field: Option<String>,
}
