// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Error;

/// The schema `Everything.choice`.
///
/// Part of [`Everything`](super::Everything).
#[doc(alias = "Everything.choice")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum EverythingChoice {
    /// Text.
    Text(String),
    /// A value of `Error`.
    Error(Box<Error>),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for EverythingChoice {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Text, |value| value.decode().map(Self::Text)),
        (
            runtime::Shape::Object(&[], &["message"]),
            |value| value.decode().map(Self::Error),
        ),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(EverythingChoice);

runtime::choice_from!(EverythingChoice, text: Text, Text(String), Error(Error));
