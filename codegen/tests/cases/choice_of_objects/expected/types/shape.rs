// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Circle;
use super::ShapeFreeForm;
use super::Square;

/// The schema `Shape`.
///
/// Answer of [`Api::get_shape`](super::super::Api::get_shape).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum Shape {
    /// A value of `Circle`.
    Circle(Box<Circle>),
    /// Four equal sides.
    Square(Box<Square>),
    /// Free form
    FreeForm(Box<ShapeFreeForm>),
    /// An object.
    Object(runtime::Object),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for Shape {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (
            runtime::Shape::Object(&["radius"], &["name"]),
            |value| value.decode().map(Self::Circle),
        ),
        (
            runtime::Shape::Object(&["side"], &["name"]),
            |value| value.decode().map(Self::Square),
        ),
        (
            runtime::Shape::Object(&[], &["points"]),
            |value| value.decode().map(Self::FreeForm),
        ),
        (runtime::Shape::Open(&[], &[]), |value| value.decode().map(Self::Object)),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(Shape);
