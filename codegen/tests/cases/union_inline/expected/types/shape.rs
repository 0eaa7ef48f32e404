// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ShapeCircle;
use super::ShapeSquare;

/// The schema `Shape`.
///
/// Answer of [`Api::get_shape`](super::super::Api::get_shape).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum Shape {
    /// Circle
    Circle(Box<ShapeCircle>),
    /// Square
    Square(Box<ShapeSquare>),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for Shape {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (
            runtime::Shape::With(
                &runtime::Shape::Object(&["kind", "radius"], &[]),
                &[("kind", runtime::Shape::ThisText("circle"))],
            ),
            |value| value.decode().map(Self::Circle),
        ),
        (
            runtime::Shape::With(
                &runtime::Shape::Object(&["kind", "side"], &[]),
                &[("kind", runtime::Shape::ThisText("square"))],
            ),
            |value| value.decode().map(Self::Square),
        ),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(Shape);
