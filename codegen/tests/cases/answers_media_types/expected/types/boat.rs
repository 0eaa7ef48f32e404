// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Boat`.
///
/// Answer of [`Api::add_boat`](super::super::Api::add_boat), [`Api::get_mixed`](super::super::Api::get_mixed), [`Api::list_boats`](super::super::Api::list_boats).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Boat {
    #[allow(missing_docs)]
    pub name: String,
}
