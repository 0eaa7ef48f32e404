// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Shape;

/// The schema `Shape.base`.
///
/// Part of [`Shape`](super::Shape).
#[doc(alias = "Shape.base")]
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ShapeBase {
    #[allow(missing_docs)]
    pub kind: String,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inside: Option<Vec<Shape>>,
}

impl ShapeBase {
    /// An object with everything that the API requires.
    ///
    /// - `kind`
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
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
}
