// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// An animal that barks.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Dog {
    #[allow(missing_docs)]
    pub name: String,
    #[allow(missing_docs)]
    pub volume: i64,
}
