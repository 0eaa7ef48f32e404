// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Nested.map_of_lists.value.item.a`.
///
/// Part of [`NestedMapOfListsValueItem`](super::NestedMapOfListsValueItem).
#[doc(alias = "Nested.map_of_lists.value.item.a")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NestedMapOfListsValueItemA {
    /// The value `x`.
    X,
    /// The value `y`.
    Y,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(NestedMapOfListsValueItemA, X = "x", Y = "y");
