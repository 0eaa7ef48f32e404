// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `ListOrders.flag`.
///
/// Taken by [`Api::list_orders`](super::super::Api::list_orders).
#[doc(alias = "ListOrders.flag")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrdersFlag {
    /// The value `yes`.
    Yes,
    /// The value `no`.
    No,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(ListOrdersFlag, Yes = "yes", No = "no");
