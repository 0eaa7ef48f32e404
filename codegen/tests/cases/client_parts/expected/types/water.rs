// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Water`.
///
/// Answer of [`Pond::get_pond`](super::super::Pond::get_pond).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Water {
    #[allow(missing_docs)]
    pub depth: Option<i64>,
}
