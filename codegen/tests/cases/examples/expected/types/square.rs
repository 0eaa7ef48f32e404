// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Square`.
///
/// Part of [`Shape`](super::Shape).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Square {
    /// Always `square`.
    pub r#type: String,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<f64>,
}

impl Square {
    /// An object with everything that the API requires.
    pub fn new() -> Self {
        Self {
            r#type: "square".into(),
            ..Self::default()
        }
    }

    #[allow(missing_docs)]
    pub fn side(mut self, side: f64) -> Self {
        self.side = Some(side);
        self
    }
}
