// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::InferredMixedWord;

/// The schema `Inferred.mixed`.
///
/// Part of [`Inferred`](super::Inferred).
#[doc(alias = "Inferred.mixed")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum InferredMixed {
    /// A value of `Inferred.mixed.word`.
    Word(InferredMixedWord),
    /// A whole number.
    Integer(i64),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for InferredMixed {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Text, |value| value.decode().map(Self::Word)),
        (runtime::Shape::Integer, |value| value.decode().map(Self::Integer)),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(InferredMixed);

runtime::choice_from!(InferredMixed, text: Word, Word(InferredMixedWord), Integer(i64));
