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

impl runtime::OpenEnum for ListOrdersFlag {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("yes", Self::Yes),
        ("no", Self::No),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(ListOrdersFlag);
