// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Chair;

/// The schema `Room`.
///
/// Answer of [`House::get_room`](super::super::House::get_room).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Room {
    #[allow(missing_docs)]
    pub chairs: Option<Vec<Chair>>,
}
