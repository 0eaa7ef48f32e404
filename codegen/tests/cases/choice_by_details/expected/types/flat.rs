// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Flat`.
///
/// Part of [`ThingPoint`](super::ThingPoint).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Flat {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<f64>,
}

impl Flat {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn x(mut self, x: f64) -> Self {
        self.x = Some(x);
        self
    }
}
