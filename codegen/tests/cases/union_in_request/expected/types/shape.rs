// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Circle;
use super::Square;

/// The schema `Shape`.
///
/// Taken by [`Api::send_shape`](super::super::Api::send_shape).
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

runtime::tagged_union!(Shape: Serialize, "kind", Circle = "circle", Square = "square");

#[cfg(feature = "serde-all")]
runtime::tagged_union!(Shape: Deserialize, "kind", Circle = "circle", Square = "square");

runtime::choice_from!(Shape, Circle(Circle), Square(Square));
