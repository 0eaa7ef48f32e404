// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Parcel.several.value`.
///
/// Part of [`Parcel`](super::Parcel).
#[doc(alias = "Parcel.several.value")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ParcelSeveralValue {
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for ParcelSeveralValue {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Text, |value| value.decode().map(Self::Text)),
        (runtime::Shape::Integer, |value| value.decode().map(Self::Integer)),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(ParcelSeveralValue);

runtime::choice_from!(ParcelSeveralValue, text: Text, Text(String), Integer(i64));
