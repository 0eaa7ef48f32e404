// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Deep`.
///
/// Part of [`ThingPoint`](super::ThingPoint).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Deep {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub z: Option<f64>,
}

impl Deep {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }

    #[allow(missing_docs)]
    pub fn z(mut self, z: f64) -> Self {
        self.z = Some(z);
        self
    }
}
