// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Deep;
use super::Flat;

/// The schema `AddThing.point`.
///
/// Taken by [`Api::add_thing`](super::super::Api::add_thing).
#[doc(alias = "AddThing.point")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AddThingPoint {
    /// A value of `Flat`.
    Flat(Box<Flat>),
    /// A value of `Deep`.
    Deep(Box<Deep>),
    /// A value that looks like none of these, as it came.
    Unknown(serde_json::Value),
}

#[cfg(feature = "serde-all")]
impl runtime::Choice for AddThingPoint {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (
            runtime::Shape::With(
                &runtime::Shape::Object(&[], &["x"]),
                &[("x", runtime::Shape::Number), ("z", runtime::Shape::Never)],
            ),
            |value| value.decode().map(Self::Flat),
        ),
        (
            runtime::Shape::With(
                &runtime::Shape::Closed(&[], &["x", "z"]),
                &[("x", runtime::Shape::Text)],
            ),
            |value| value.decode().map(Self::Deep),
        ),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

#[cfg(feature = "serde-all")]
runtime::choice!(AddThingPoint);

runtime::choice_from!(AddThingPoint, Flat(Flat), Deep(Deep));
