// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Pen.color`.
///
/// Part of [`Pen`](super::Pen).
#[doc(alias = "Pen.color")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PenColor {
    /// The value `red`.
    Red,
    /// The value `green`.
    Green,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(PenColor, Red = "red", Green = "green");
