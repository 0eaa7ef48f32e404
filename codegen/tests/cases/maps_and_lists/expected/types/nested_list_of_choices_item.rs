// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Nested.list_of_choices.item`.
///
/// Part of [`Nested`](super::Nested).
#[doc(alias = "Nested.list_of_choices.item")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum NestedListOfChoicesItem {
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for NestedListOfChoicesItem {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Text, |value| value.decode().map(Self::Text)),
        (runtime::Shape::Integer, |value| value.decode().map(Self::Integer)),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(NestedListOfChoicesItem);

runtime::choice_from!(NestedListOfChoicesItem, text: Text, Text(String), Integer(i64));
