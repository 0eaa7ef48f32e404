// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Person;

/// The schema `Target`.
///
/// Taken by [`Api::send_target`](super::super::Api::send_target).
/// Part of [`Person`](super::Person).
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Target {
    /// Text.
    Text(String),
    /// A list.
    TextList(Vec<String>),
    /// A value of `Person`.
    Person(Box<Person>),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

#[cfg(feature = "serde-all")]
impl runtime::Choice for Target {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Text, |value| value.decode().map(Self::Text)),
        (
            runtime::Shape::List(&runtime::Shape::Text),
            |value| value.decode().map(Self::TextList),
        ),
        (
            runtime::Shape::Object(&["id", "target"], &[]),
            |value| value.decode().map(Self::Person),
        ),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

#[cfg(feature = "serde-all")]
runtime::choice!(Target);

runtime::choice_from!(Target, text: Text, Text(String), TextList(Vec<String>), Person(Person));
