// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Chair;

/// The schema `Garden`.
///
/// Answer of [`House::get_garden`](super::super::House::get_garden).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Garden {
    #[allow(missing_docs)]
    pub chair: Option<Box<Chair>>,
}
