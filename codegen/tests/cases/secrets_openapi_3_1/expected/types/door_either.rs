// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Door.either`.
///
/// Taken by [`Api::make_door`](super::super::Api::make_door).
/// Part of [`Door`](super::Door).
#[doc(alias = "Door.either")]
#[derive(Clone, runtime::Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum DoorEither {
    /// Text.
    Text(#[secret] String),
    /// A whole number.
    Integer(#[secret] i64),
    /// A value that fits none of these, as it was received.
    Unknown(#[secret] serde_json::Value),
}

impl runtime::Choice for DoorEither {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Text, |value| value.decode().map(Self::Text)),
        (runtime::Shape::Integer, |value| value.decode().map(Self::Integer)),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(DoorEither);

runtime::choice_from!(DoorEither, text: Text, Text(String), Integer(i64));
