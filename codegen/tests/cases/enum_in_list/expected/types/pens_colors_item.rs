// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Pens.colors.item`.
///
/// Part of [`Pens`](super::Pens).
#[doc(alias = "Pens.colors.item")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PensColorsItem {
    /// The value `red`.
    Red,
    /// The value `green`.
    Green,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(PensColorsItem, Red = "red", Green = "green");
