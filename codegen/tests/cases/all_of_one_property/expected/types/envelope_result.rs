// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Envelope.result`.
///
/// Part of [`Envelope`](super::Envelope).
#[doc(alias = "Envelope.result")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum EnvelopeResult {
    /// Text.
    Text(String),
    /// An object.
    Object(runtime::Object),
    /// A list.
    ValueList(Vec<serde_json::Value>),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for EnvelopeResult {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Text, |value| value.decode().map(Self::Text)),
        (runtime::Shape::Open(&[], &[]), |value| value.decode().map(Self::Object)),
        (
            runtime::Shape::List(&runtime::Shape::Any),
            |value| value.decode().map(Self::ValueList),
        ),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(EnvelopeResult);
