// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Deep;
use super::Flat;

/// The schema `Thing.point`.
///
/// Part of [`Thing`](super::Thing).
#[doc(alias = "Thing.point")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ThingPoint {
    /// A value of `Flat`.
    Flat(Box<Flat>),
    /// A value of `Deep`.
    Deep(Box<Deep>),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for ThingPoint {
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

runtime::choice!(ThingPoint);

runtime::choice_from!(ThingPoint, Flat(Flat), Deep(Deep));
