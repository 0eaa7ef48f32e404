// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Thing.both`.
///
/// Taken by [`Api::make_thing`](super::super::Api::make_thing).
/// Part of [`Thing`](super::Thing).
#[doc(alias = "Thing.both")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ThingBoth {
    /// Text.
    Text(String),
    /// A list.
    TextList(Vec<String>),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for ThingBoth {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Text, |value| value.decode().map(Self::Text)),
        (
            runtime::Shape::List(&runtime::Shape::Text),
            |value| value.decode().map(Self::TextList),
        ),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(ThingBoth);

runtime::choice_from!(ThingBoth, text: Text, Text(String), TextList(Vec<String>));
