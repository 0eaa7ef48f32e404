// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Thing.pair.item`.
///
/// Taken by [`Api::make_thing`](super::super::Api::make_thing).
/// Part of [`Thing`](super::Thing).
#[doc(alias = "Thing.pair.item")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ThingPairItem {
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for ThingPairItem {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Text, |value| value.decode().map(Self::Text)),
        (runtime::Shape::Integer, |value| value.decode().map(Self::Integer)),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(ThingPairItem);

runtime::choice_from!(ThingPairItem, text: Text, Text(String), Integer(i64));
