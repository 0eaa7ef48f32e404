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

runtime::open_enum!(MakeItemType, Big = "big", Small = "small");
