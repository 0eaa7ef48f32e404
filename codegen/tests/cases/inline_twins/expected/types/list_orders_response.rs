// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ListOrdersResponseFlag;
use super::ListOrdersResponseState;

/// The schema `ListOrders.response`.
///
/// Answer of [`Api::list_orders`](super::super::Api::list_orders).
#[doc(alias = "ListOrders.response")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListOrdersResponse {
    #[allow(missing_docs)]
    pub state: Option<ListOrdersResponseState>,
    #[allow(missing_docs)]
    pub flag: Option<ListOrdersResponseFlag>,
}
