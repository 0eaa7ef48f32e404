// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Readings.either`.
///
/// Taken by [`Api::add_readings`](super::super::Api::add_readings).
/// Part of [`Readings`](super::Readings).
#[doc(alias = "Readings.either")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ReadingsEither {
    /// Text.
    Text(String),
    /// A list.
    NumberList(Vec<Option<f64>>),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for ReadingsEither {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Text, |value| value.decode().map(Self::Text)),
        (
            runtime::Shape::List(&runtime::Shape::Number),
            |value| value.decode().map(Self::NumberList),
        ),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(ReadingsEither);

runtime::choice_from!(ReadingsEither, text: Text, Text(String), NumberList(Vec<Option<f64>>));
