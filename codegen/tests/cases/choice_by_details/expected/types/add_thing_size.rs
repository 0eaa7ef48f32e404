// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `AddThing.size`.
///
/// Taken by [`Api::add_thing`](super::super::Api::add_thing).
#[doc(alias = "AddThing.size")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AddThingSize {
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A value that looks like none of these, as it came.
    Unknown(serde_json::Value),
}

#[cfg(feature = "serde-all")]
impl runtime::Choice for AddThingSize {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Text, |value| value.decode().map(Self::Text)),
        (runtime::Shape::Integer, |value| value.decode().map(Self::Integer)),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

#[cfg(feature = "serde-all")]
runtime::choice!(AddThingSize);

runtime::choice_from!(AddThingSize, text: Text, Text(String), Integer(i64));
