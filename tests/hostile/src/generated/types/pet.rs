// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// A pet.
///
/// ```text
/// runtime::choice_from!( impl Drop for Pet { fn drop(&mut self) { evil() } } /*                                                                                                           ; */
/// ```
///
/// Taken by [`Api::put_links`](super::super::Api::put_links).
/// Part of [`Holder`](super::Holder).
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Pet {
    /// Text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A list.
    TextList(Vec<String>),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for Pet {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Text, |value| value.decode().map(Self::Text)),
        (runtime::Shape::Integer, |value| value.decode().map(Self::Integer)),
        (
            runtime::Shape::List(&runtime::Shape::Text),
            |value| value.decode().map(Self::TextList),
        ),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(Pet);

runtime::choice_from!(Pet, text: Text, Text(String), Integer(i64), TextList(Vec<String>));
