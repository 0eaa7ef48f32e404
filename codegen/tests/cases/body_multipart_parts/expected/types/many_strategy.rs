// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ManyStrategyOption1;
use super::ManyStrategyOption2;

/// The schema `Many.strategy`.
///
/// Taken by [`Api::upload`](super::super::Api::upload).
/// Part of [`Many`](super::Many).
#[doc(alias = "Many.strategy")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ManyStrategy {
    /// A value of `Many.strategy.option 1`.
    Option1(ManyStrategyOption1),
    /// A value of `Many.strategy.option 2`.
    Option2(Box<ManyStrategyOption2>),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for ManyStrategy {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Text, |value| value.decode().map(Self::Option1)),
        (
            runtime::Shape::Object(&[], &["limit"]),
            |value| value.decode().map(Self::Option2),
        ),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(ManyStrategy);

runtime::choice_from!(
    ManyStrategy,
    text: Option1,
    Option1(ManyStrategyOption1),
    Option2(ManyStrategyOption2),
);
