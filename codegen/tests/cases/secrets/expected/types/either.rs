// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Plain;

/// The schema `Either`.
///
/// Taken by [`Api::put_door`](super::super::Api::put_door).
/// Part of [`Door`](super::Door), [`DoorRequest`](super::DoorRequest).
#[derive(Clone, runtime::Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Either {
    /// Text.
    Text(#[secret] String),
    /// A list.
    TextList(Vec<String>),
    /// Has no secrets.
    Plain(Box<Plain>),
    /// A value that fits none of these, as it was received.
    Unknown(#[secret] serde_json::Value),
}

impl runtime::Choice for Either {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Text, |value| value.decode().map(Self::Text)),
        (
            runtime::Shape::List(&runtime::Shape::Text),
            |value| value.decode().map(Self::TextList),
        ),
        (
            runtime::Shape::Object(&[], &["name", "sent"]),
            |value| value.decode().map(Self::Plain),
        ),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(Either);

runtime::choice_from!(Either, text: Text, Text(String), TextList(Vec<String>), Plain(Plain));
