// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Color;
use super::Owner;

/// The schema `Pen`.
///
/// Answer of [`Api::exchange_pen`](super::super::Api::exchange_pen).
/// Taken by [`Api::exchange_pen`](super::super::Api::exchange_pen).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Pen {
    /// The colour of the cap.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cap: Option<Color>,
    /// The colour of the body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Color>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<i64>,
    /// Whose it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<Box<Owner>>,
}

impl Pen {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The colour of the cap.
    pub fn cap(mut self, cap: impl Into<Color>) -> Self {
        self.cap = Some(cap.into());
        self
    }

    /// The colour of the body.
    pub fn body(mut self, body: impl Into<Color>) -> Self {
        self.body = Some(body.into());
        self
    }

    #[allow(missing_docs)]
    pub fn length(mut self, length: i64) -> Self {
        self.length = Some(length);
        self
    }

    /// Whose it is.
    pub fn owner(mut self, owner: impl Into<Owner>) -> Self {
        self.owner = Some(Box::new(owner.into()));
        self
    }
}
