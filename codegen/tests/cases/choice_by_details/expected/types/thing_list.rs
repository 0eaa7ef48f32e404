// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Closed;
use super::Opened;

/// The schema `Thing.list`.
///
/// Part of [`Thing`](super::Thing).
#[doc(alias = "Thing.list")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ThingList {
    /// A list.
    OpenedList(Vec<Opened>),
    /// A list.
    ClosedList(Vec<Closed>),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for ThingList {
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

runtime::choice!(ThingList);

runtime::choice_from!(ThingList, OpenedList(Vec<Opened>), ClosedList(Vec<Closed>));
