// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Circle;
use super::Square;

/// Something to draw.
///
/// Part of [`Drawing`](super::Drawing), [`Square`](super::Square).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum Shape {
    /// `round.circle`: Round.
    RoundCircle(Box<Circle>),
    /// `Square`
    Square(Box<Square>),
    /// A kind that this version does not know, as it came.
    Unknown(runtime::Unlisted),
}

runtime::tagged_union!(Shape: Deserialize, "kind", RoundCircle = "round.circle", Square = "Square");
