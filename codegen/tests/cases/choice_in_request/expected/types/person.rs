// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::Target;

/// The schema `Person`.
///
/// Part of [`Target`](super::Target).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Person {
    #[allow(missing_docs)]
    pub id: i64,
    #[allow(missing_docs)]
    pub target: Target,
}

impl Person {
    /// An object with everything that the API requires.
    ///
    /// - `id`
    /// - `target`
    pub fn new(id: i64, target: impl Into<Target>) -> Self {
        Self { id, target: target.into() }
    }
}
