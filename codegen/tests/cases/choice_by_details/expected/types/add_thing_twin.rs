// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::One;
use super::Two;

/// The schema `AddThing.twin`.
///
/// Taken by [`Api::add_thing`](super::super::Api::add_thing).
#[doc(alias = "AddThing.twin")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AddThingTwin {
    /// A value of `One`.
    One(Box<One>),
    /// A value of `Two`.
    Two(Box<Two>),
    /// A value that looks like none of these, as it came.
    Unknown(serde_json::Value),
}

#[cfg(feature = "serde-all")]
impl runtime::Choice for AddThingTwin {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Object(&[], &["name"]), |value| value.decode().map(Self::One)),
        (runtime::Shape::Object(&[], &["name"]), |value| value.decode().map(Self::Two)),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

#[cfg(feature = "serde-all")]
runtime::choice!(AddThingTwin);

runtime::choice_from!(AddThingTwin, One(One), Two(Two));
