// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ThingOption1;
use super::ThingOption2;

/// The schema `Thing`.
///
/// Answer of [`Api::get_thing`](super::super::Api::get_thing).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum Thing {
    /// A value of `Thing.option 1`.
    Option1(Box<ThingOption1>),
    /// A value of `Thing.option 2`.
    Option2(Box<ThingOption2>),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for Thing {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (
            runtime::Shape::With(
                &runtime::Shape::Object(&[], &["id", "kind", "size", "part"]),
                &[
                    ("kind", runtime::Shape::ThisText("a")),
                    ("size", runtime::Shape::Integer),
                    ("part", runtime::Shape::Object(&[], &["x"])),
                ],
            ),
            |value| value.decode().map(Self::Option1),
        ),
        (
            runtime::Shape::With(
                &runtime::Shape::Object(&[], &["id", "kind", "size", "part"]),
                &[
                    ("kind", runtime::Shape::ThisText("b")),
                    ("size", runtime::Shape::Text),
                    ("part", runtime::Shape::Object(&[], &["y"])),
                ],
            ),
            |value| value.decode().map(Self::Option2),
        ),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(Thing);
