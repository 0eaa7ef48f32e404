// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Branch;

/// The schema `Json`.
///
/// Answer of [`Api::exchange_json`](super::super::Api::exchange_json).
/// Taken by [`Api::exchange_json`](super::super::Api::exchange_json).
/// Part of [`Branch`](super::Branch).
#[derive(Clone, Debug, PartialEq)]
#[derive(serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Json {
    /// Text.
    Text(String),
    /// A number.
    Number(f64),
    /// A list.
    JsonList(Vec<Json>),
    /// A value of `Branch`.
    Branch(Box<Branch>),
    /// A value that fits none of these, as it was received.
    Unknown(serde_json::Value),
}

impl runtime::Choice for Json {
    const ALTERNATIVES: runtime::Alternatives<Self> = &[
        (runtime::Shape::Text, |value| value.decode().map(Self::Text)),
        (runtime::Shape::Number, |value| value.decode().map(Self::Number)),
        (
            runtime::Shape::List(
                &runtime::Shape::OneOf(
                    &[
                        runtime::Shape::Text,
                        runtime::Shape::Number,
                        runtime::Shape::List(
                            &runtime::Shape::OneOf(
                                &[
                                    runtime::Shape::Text,
                                    runtime::Shape::Number,
                                    runtime::Shape::List(
                                        &runtime::Shape::OneOf(
                                            &[
                                                runtime::Shape::Text,
                                                runtime::Shape::Number,
                                                runtime::Shape::List(&runtime::Shape::Any),
                                                runtime::Shape::Object(&["left"], &["right"]),
                                            ],
                                        ),
                                    ),
                                    runtime::Shape::Object(&["left"], &["right"]),
                                ],
                            ),
                        ),
                        runtime::Shape::Object(&["left"], &["right"]),
                    ],
                ),
            ),
            |value| value.decode().map(Self::JsonList),
        ),
        (
            runtime::Shape::Object(&["left"], &["right"]),
            |value| value.decode().map(Self::Branch),
        ),
    ];

    fn from_unknown(value: serde_json::Value) -> Self {
        Self::Unknown(value)
    }
}

runtime::choice!(Json);

runtime::choice_from!(
    Json,
    text: Text,
    Text(String),
    Number(f64),
    JsonList(Vec<Json>),
    Branch(Branch),
);
