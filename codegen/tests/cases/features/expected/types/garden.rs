// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `Garden`.
///
/// Answer of [`House::get_garden`](super::super::House::get_garden).
#[derive(Clone, Debug, Default, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[serde(default)]
#[non_exhaustive]
pub struct Garden {
    #[allow(missing_docs)]
    pub chair: Option<Box<Chair>>,
}
