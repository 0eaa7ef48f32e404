// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Query.either`.
///
/// Taken by [`Api::query`](super::super::Api::query).
#[doc(alias = "Query.either")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum QueryEither {
    /// A whole number.
    Integer(i64),
    /// A list.
    TextList(Vec<String>),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

#[cfg(feature = "serde-all")]
impl runtime::Choice for QueryEither {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
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

#[cfg(feature = "serde-all")]
runtime::choice!(QueryEither);

runtime::choice_from!(QueryEither, Integer(i64), TextList(Vec<String>));
