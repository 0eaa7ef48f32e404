// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Row.closed.item`.
///
/// Part of [`Row`](super::Row).
#[doc(alias = "Row.closed.item")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum RowClosedItem {
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for RowClosedItem {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Text, |value| value.decode().map(Self::Text)),
        (runtime::Shape::Integer, |value| value.decode().map(Self::Integer)),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(RowClosedItem);
