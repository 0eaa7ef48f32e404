// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `get /items/{id}.response`.
///
/// Answer of [`Api::get_items_id`](super::super::Api::get_items_id).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetItemsIdResponse {
    #[allow(missing_docs)]
    pub name: Option<String>,
}
