// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `Thing.part 4`.
///
/// Part of [`Thing`].
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum ThingPart4 {
    /// A value of `Thing.part 2`.
    ThingPart2(Box<ThingPart2>),
    /// A value of `Thing.part 3`.
    ThingPart3(Box<ThingPart3>),
    /// A value that looks like none of these, as it came.
    Unknown(serde_json::Value),
}

impl runtime::Choice for ThingPart4 {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (
            runtime::Shape::Object(&[], &["x"]),
            |value| value.decode().map(Self::ThingPart2),
        ),
        (
            runtime::Shape::Object(&[], &["y"]),
            |value| value.decode().map(Self::ThingPart3),
        ),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(ThingPart4);
