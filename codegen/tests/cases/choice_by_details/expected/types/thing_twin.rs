// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::One;
use super::Two;

/// The schema `Thing.twin`.
///
/// Part of [`Thing`](super::Thing).
#[doc(alias = "Thing.twin")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ThingTwin {
    /// A value of `One`.
    One(Box<One>),
    /// A value of `Two`.
    Two(Box<Two>),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for ThingTwin {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Object(&[], &["name"]), |value| value.decode().map(Self::One)),
        (runtime::Shape::Object(&[], &["name"]), |value| value.decode().map(Self::Two)),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(ThingTwin);

runtime::choice_from!(ThingTwin, One(One), Two(Two));
