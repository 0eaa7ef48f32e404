// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Parcel.beside.value`.
///
/// Part of [`Parcel`](super::Parcel).
#[doc(alias = "Parcel.beside.value")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ParcelBesideValue {
    /// Text.
    Text(String),
    /// True or false.
    Boolean(bool),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for ParcelBesideValue {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Text, |value| value.decode().map(Self::Text)),
        (runtime::Shape::Boolean, |value| value.decode().map(Self::Boolean)),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(ParcelBesideValue);

runtime::choice_from!(ParcelBesideValue, text: Text, Text(String), Boolean(bool));
