// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `MakeItem.type`.
///
/// Taken by [`Desk::make_item`](super::super::Desk::make_item).
#[doc(alias = "MakeItem.type")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MakeItemType {
    /// The value `big`.
    Big,
    /// The value `small`.
    Small,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

impl runtime::OpenEnum for MakeItemType {
    const VALUES: &'static [(&'static str, Self)] = &[
        ("big", Self::Big),
        ("small", Self::Small),
    ];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(MakeItemType);
