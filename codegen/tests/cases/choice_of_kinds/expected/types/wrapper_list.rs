// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Point;

/// The schema `Wrapper.list`.
///
/// Part of [`Wrapper`](super::Wrapper).
#[doc(alias = "Wrapper.list")]
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum WrapperList {
    /// A list.
    TextList(Vec<String>),
    /// A list.
    PointList(Vec<Point>),
    /// True or false.
    Boolean(bool),
    /// A value of `Point`.
    Point(Box<Point>),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for WrapperList {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (
            runtime::Shape::List(&runtime::Shape::Text),
            |value| value.decode().map(Self::TextList),
        ),
        (
            runtime::Shape::List(&runtime::Shape::Object(&["x"], &[])),
            |value| value.decode().map(Self::PointList),
        ),
        (runtime::Shape::Boolean, |value| value.decode().map(Self::Boolean)),
        (runtime::Shape::Object(&["x"], &[]), |value| value.decode().map(Self::Point)),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(WrapperList);

runtime::choice_from!(
    WrapperList,
    TextList(Vec<String>),
    PointList(Vec<Point>),
    Boolean(bool),
    Point(Point),
);
