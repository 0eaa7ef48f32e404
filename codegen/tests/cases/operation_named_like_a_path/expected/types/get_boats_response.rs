// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `getBoats.response`.
///
/// Answer of [`Api::get_boats`](super::super::Api::get_boats).
#[doc(alias = "getBoats.response")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetBoatsResponse {
    #[allow(missing_docs)]
    pub total: Option<i64>,
}
