// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Boat`.
///
/// Answer of [`Api::list_boats`](super::super::Api::list_boats).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Boat {
    #[allow(missing_docs)]
    pub name: Option<String>,
}
