// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `get /boats.response`.
///
/// Answer of [`Api::get_boats2`](super::super::Api::get_boats2).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetBoatsResponse2 {
    #[allow(missing_docs)]
    pub count: Option<i64>,
}
