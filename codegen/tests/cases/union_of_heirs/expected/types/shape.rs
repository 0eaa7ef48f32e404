// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Circle;
use super::ShapeBase;
use super::Square;

/// The schema `Shape`.
///
/// Answer of [`Api::add_shape`](super::super::Api::add_shape).
/// Taken by [`Api::add_shape`](super::super::Api::add_shape).
/// Part of [`Circle`](super::Circle), [`ShapeBase`](super::ShapeBase), [`Square`](super::Square).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// `plain`
    Plain(Box<ShapeBase>),
    /// `circle`
    Circle(Box<Circle>),
    /// `square`
    Square(Box<Square>),
    /// `dot`
    Dot(Box<ShapeBase>),
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
            "plain" => value.decode().map(Self::Plain),
            "circle" => value.decode().map(Self::Circle),
            "square" => value.decode().map(Self::Square),
            "dot" => value.decode().map(Self::Dot),
            _ => Ok(Self::Unknown(value.into_unlisted(tag))),
        }
    }
}

runtime::tagged_union!(Shape);

runtime::tagged_union_serialize!(
    Shape,
    "kind",
    Plain = "plain",
    Circle = "circle",
    Square = "square",
    Dot = "dot",
);

runtime::choice_from!(Shape, Circle(Circle), Square(Square));
