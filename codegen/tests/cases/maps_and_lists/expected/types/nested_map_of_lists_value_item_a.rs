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

impl runtime::OpenEnum for NestedMapOfListsValueItemA {
    const VALUES: &'static [(&'static str, Self)] = &[("x", Self::X), ("y", Self::Y)];

    fn from_unknown(value: runtime::Unknown) -> Self {
        Self::Unknown(value)
    }

    fn as_unknown(&self) -> Option<&runtime::Unknown> {
        if let Self::Unknown(value) = self { Some(value) } else { None }
    }
}

runtime::open_enum!(NestedMapOfListsValueItemA);
