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

runtime::tagged_union!(
    Shape: Deserialize + Serialize,
    "kind",
    Plain = "plain",
    Circle = "circle",
    Square = "square",
    Dot = "dot",
);

runtime::choice_from!(Shape, Circle(Circle), Square(Square));
