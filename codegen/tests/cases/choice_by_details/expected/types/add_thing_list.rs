// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Closed;
use super::Opened;

/// The schema `AddThing.list`.
///
/// Taken by [`Api::add_thing`](super::super::Api::add_thing).
#[doc(alias = "AddThing.list")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AddThingList {
    /// A list.
    OpenedList(Vec<Opened>),
    /// A list.
    ClosedList(Vec<Closed>),
    /// A value that looks like none of these, as it came.
    Unknown(serde_json::Value),
}

#[cfg(feature = "serde-all")]
impl runtime::Choice for AddThingList {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (
            runtime::Shape::List(
                &runtime::Shape::With(
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
            ),
            |value| value.decode().map(Self::OpenedList),
        ),
        (
            runtime::Shape::List(
                &runtime::Shape::With(
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
            ),
            |value| value.decode().map(Self::ClosedList),
        ),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

#[cfg(feature = "serde-all")]
runtime::choice!(AddThingList);

runtime::choice_from!(AddThingList, OpenedList(Vec<Opened>), ClosedList(Vec<Closed>));
