// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Json;

/// The schema `Branch`.
///
/// Part of [`Json`](super::Json).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Branch {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left: Option<Json>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub right: Option<Json>,
}

impl Branch {
    /// An object with everything that the API requires.
    ///
    /// - `left`
    pub fn new(left: impl Into<Json>) -> Self {
        Self {
            left: Some(left.into()),
            ..Self::default()
        }
    }

    #[allow(missing_docs)]
    pub fn right(mut self, right: impl Into<Json>) -> Self {
        self.right = Some(right.into());
        self
    }
}
