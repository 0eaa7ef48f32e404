// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Closed;
use super::Opened;

/// The schema `AddThing.event`.
///
/// Taken by [`Api::add_thing`](super::super::Api::add_thing).
#[doc(alias = "AddThing.event")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AddThingEvent {
    /// A value of `Opened`.
    Opened(Box<Opened>),
    /// A value of `Closed`.
    Closed(Box<Closed>),
    /// A value that looks like none of these, as it came.
    Unknown(serde_json::Value),
}

#[cfg(feature = "serde-all")]
impl runtime::Choice for AddThingEvent {
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

#[cfg(feature = "serde-all")]
runtime::choice!(AddThingEvent);

runtime::choice_from!(AddThingEvent, Opened(Opened), Closed(Closed));
