// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Bird;
use super::Fish;

/// The schema `Animal`.
///
/// Answer of [`Api::add_good`](super::super::Api::add_good).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum Animal {
    /// A value of `Bird`.
    Bird(Box<Bird>),
    /// A value of `Fish`.
    Fish(Box<Fish>),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for Animal {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (
            runtime::Shape::Object(&["wings"], &["name"]),
            |value| value.decode().map(Self::Bird),
        ),
        (
            runtime::Shape::Object(&["fins"], &["name"]),
            |value| value.decode().map(Self::Fish),
        ),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(Animal);
