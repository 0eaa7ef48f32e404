// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Thing.Local`.
///
/// Taken by [`Api::make_thing`](super::super::Api::make_thing).
/// Part of [`Thing`](super::Thing).
#[doc(alias = "Thing.Local")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ThingLocal {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<runtime::Timestamp>,
}

impl ThingLocal {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn at(mut self, at: impl Into<runtime::Timestamp>) -> Self {
        self.at = Some(at.into());
        self
    }
}
