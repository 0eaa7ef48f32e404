// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Circle;
use super::Square;

/// The schema `Shape`.
///
/// Answer of [`Desk::get_status`](super::super::Desk::get_status).
/// Taken by [`Desk::replace_letter`](super::super::Desk::replace_letter).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// `circle`
    Circle(Box<Circle>),
    /// `square`
    Square(Box<Square>),
    /// A kind that this version does not know, as it came.
    Unknown(runtime::Unlisted),
}

impl runtime::TaggedUnion for Shape {
    const TAG: &'static str = "type";

    fn from_tagged(
        tag: &str,
        value: runtime::Tagged,
    ) -> Result<Self, runtime::TagError> {
        match tag {
            "circle" => value.decode().map(Self::Circle),
            "square" => value.decode().map(Self::Square),
            _ => Ok(Self::Unknown(value.into_unlisted(tag))),
        }
    }
}

runtime::tagged_union!(Shape);

runtime::tagged_union_serialize!(Shape, "type", Circle = "circle", Square = "square");

runtime::choice_from!(Shape, Circle(Circle), Square(Square));
