// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `ListOrders.state`.
///
/// Taken by [`Api::list_orders`](super::super::Api::list_orders).
#[doc(alias = "ListOrders.state")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrdersState {
    /// The value `open`.
    Open,
    /// The value `paid`.
    Paid,
    /// The value `sent`.
    Sent,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(ListOrdersState, Open = "open", Paid = "paid", Sent = "sent");
