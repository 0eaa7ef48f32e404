// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Shape;

/// The schema `Square`.
///
/// Part of [`Shape`](super::Shape).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Square {
    /// Always `square`.
    pub kind: String,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inside: Option<Vec<Shape>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub radius: Option<f64>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<f64>,
}

impl Square {
    /// An object with everything that the API requires.
    pub fn new() -> Self {
        Self {
            kind: "square".into(),
            ..Self::default()
        }
    }

    #[allow(missing_docs)]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[allow(missing_docs)]
    pub fn inside(mut self, inside: impl IntoIterator<Item = impl Into<Shape>>) -> Self {
        self.inside = Some(runtime::list(inside));
        self
    }

    #[allow(missing_docs)]
    pub fn radius(mut self, radius: f64) -> Self {
        self.radius = Some(radius);
        self
    }

    #[allow(missing_docs)]
    pub fn side(mut self, side: f64) -> Self {
        self.side = Some(side);
        self
    }
}
