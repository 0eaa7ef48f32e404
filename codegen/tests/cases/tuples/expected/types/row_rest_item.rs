// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Row.rest.item`.
///
/// Part of [`Row`](super::Row).
#[doc(alias = "Row.rest.item")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum RowRestItem {
    /// A whole number.
    Integer(i64),
    /// True or false.
    Boolean(bool),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for RowRestItem {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Integer, |value| value.decode().map(Self::Integer)),
        (runtime::Shape::Boolean, |value| value.decode().map(Self::Boolean)),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(RowRestItem);
