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

impl runtime::OpenEnum for ListOrdersResponseState {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("open", Self::Open),
        ("paid", Self::Paid),
        ("sent", Self::Sent),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(ListOrdersResponseState);
