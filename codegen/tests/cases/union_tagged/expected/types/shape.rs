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

impl runtime::TaggedUnion for Shape {
    const TAG: &'static str = "kind";

    fn from_tagged(
        tag: &str,
        value: runtime::Tagged,
    ) -> Result<Self, runtime::TagError> {
        match tag {
            "round.circle" => value.decode().map(Self::RoundCircle),
            "Square" => value.decode().map(Self::Square),
            _ => Ok(Self::Unknown(value.into_unlisted(tag))),
        }
    }
}

runtime::tagged_union!(Shape);
