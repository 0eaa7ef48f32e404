// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;

/// The schema `AddThing.map`.
///
/// Taken by [`Api::add_thing`](super::super::Api::add_thing).
#[doc(alias = "AddThing.map")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AddThingMap {
    /// A map from names to values.
    IntegerMap(BTreeMap<String, i64>),
    /// A map from names to values.
    TextMap(BTreeMap<String, String>),
    /// A value that looks like none of these, as it came.
    Unknown(serde_json::Value),
}

#[cfg(feature = "serde-all")]
impl runtime::Choice for AddThingMap {
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

#[cfg(feature = "serde-all")]
runtime::choice!(AddThingMap);

runtime::choice_from!(
    AddThingMap,
    IntegerMap(BTreeMap<String, i64>),
    TextMap(BTreeMap<String, String>),
);
