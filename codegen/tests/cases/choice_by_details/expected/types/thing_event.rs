// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Closed;
use super::Opened;

/// The schema `Thing.event`.
///
/// Part of [`Thing`](super::Thing).
#[doc(alias = "Thing.event")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ThingEvent {
    /// A value of `Opened`.
    Opened(Box<Opened>),
    /// A value of `Closed`.
    Closed(Box<Closed>),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for ThingEvent {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (
            runtime::Shape::With(
                &runtime::Shape::Object(&["type", "data"], &[]),
                &[
                    (
                        "data",
                        runtime::Shape::With(
                            &runtime::Shape::Object(&["name"], &[]),
                            &[("name", runtime::Shape::ThisText("opened"))],
                        ),
                    ),
                ],
            ),
            |value| value.decode().map(Self::Opened),
        ),
        (
            runtime::Shape::With(
                &runtime::Shape::Object(&["type", "data"], &[]),
                &[
                    (
                        "data",
                        runtime::Shape::With(
                            &runtime::Shape::Object(&["name"], &["code"]),
                            &[("name", runtime::Shape::ThisText("closed"))],
                        ),
                    ),
                ],
            ),
            |value| value.decode().map(Self::Closed),
        ),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(ThingEvent);

runtime::choice_from!(ThingEvent, Opened(Opened), Closed(Closed));
