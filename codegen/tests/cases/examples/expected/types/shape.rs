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

runtime::tagged_union!(
    Shape: Deserialize + Serialize,
    "type",
    Circle = "circle",
    Square = "square",
);

runtime::choice_from!(Shape, Circle(Circle), Square(Square));
