// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `ListOrders.response.state`.
///
/// Part of [`ListOrdersResponse`](super::ListOrdersResponse).
#[doc(alias = "ListOrders.response.state")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrdersResponseState {
    /// The value `open`.
    Open,
    /// The value `paid`.
    Paid,
    /// The value `sent`.
    Sent,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(ListOrdersResponseState, Open = "open", Paid = "paid", Sent = "sent");
