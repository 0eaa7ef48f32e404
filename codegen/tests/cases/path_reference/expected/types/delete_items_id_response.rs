// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `delete /items/{id}.response`.
///
/// Answer of [`Api::delete_items_id`](super::super::Api::delete_items_id).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeleteItemsIdResponse {
    #[allow(missing_docs)]
    pub name: Option<String>,
}
