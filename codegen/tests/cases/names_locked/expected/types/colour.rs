// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Colour`.
///
/// Part of [`HttpError`](super::HttpError).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// The value `ColourB`.
    ColourB2,
    /// The value `colour-b`.
    ColourB,
    /// A value that this version does not know, as it came.
    Unknown(runtime::Unknown),
}

runtime::open_enum!(Colour, ColourB2 = "ColourB", ColourB = "colour-b");
