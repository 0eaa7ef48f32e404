// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// The schema `Circle`.
///
/// Part of [`Shape`].
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Circle {
    #[allow(missing_docs)]
    pub r#type: String,
    #[allow(missing_docs)]
    pub radius: f64,
}

impl Circle {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = r#type.into();
        self
    }

    #[allow(missing_docs)]
    pub fn radius(mut self, radius: f64) -> Self {
        self.radius = radius;
        self
    }
}
