// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;

/// The schema `Thing.map`.
///
/// Part of [`Thing`](super::Thing).
#[doc(alias = "Thing.map")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ThingMap {
    /// A map from names to values.
    IntegerMap(BTreeMap<String, i64>),
    /// A map from names to values.
    TextMap(BTreeMap<String, String>),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for ThingMap {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (
            runtime::Shape::Map(&runtime::Shape::Integer),
            |value| value.decode().map(Self::IntegerMap),
        ),
        (
            runtime::Shape::Map(&runtime::Shape::Text),
            |value| value.decode().map(Self::TextMap),
        ),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(ThingMap);

runtime::choice_from!(
    ThingMap,
    IntegerMap(BTreeMap<String, i64>),
    TextMap(BTreeMap<String, String>),
);
