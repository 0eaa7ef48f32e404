// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::CounterMixedWord;

/// The schema `Counter.mixed`.
///
/// Part of [`Counter`](super::Counter).
#[doc(alias = "Counter.mixed")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum CounterMixed {
    /// A value of `Counter.mixed.word`.
    Word(CounterMixedWord),
    /// A whole number.
    Integer(i64),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for CounterMixed {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Text, |value| value.decode().map(Self::Word)),
        (runtime::Shape::Integer, |value| value.decode().map(Self::Integer)),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(CounterMixed);
