// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `ListOrders.response.flag`.
///
/// Part of [`ListOrdersResponse`](super::ListOrdersResponse).
#[doc(alias = "ListOrders.response.flag")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListOrdersResponseFlag {
    /// The value `yes`.
    Yes,
    /// The value `no`.
    No,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(ListOrdersResponseFlag, Yes = "yes", No = "no");
