// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Nested.map_of_choices.value`.
///
/// Part of [`Nested`](super::Nested).
#[doc(alias = "Nested.map_of_choices.value")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum NestedMapOfChoicesValue {
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for NestedMapOfChoicesValue {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Text, |value| value.decode().map(Self::Text)),
        (runtime::Shape::Integer, |value| value.decode().map(Self::Integer)),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(NestedMapOfChoicesValue);

runtime::choice_from!(NestedMapOfChoicesValue, text: Text, Text(String), Integer(i64));
