// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// The schema `Circle`.
///
/// Part of [`Shape`](super::Shape).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Circle {
    /// Always `circle`.
    pub r#type: String,
    #[allow(missing_docs)]
    pub radius: f64,
}

impl Circle {
    /// An object with everything that the API requires.
    ///
    /// - `radius`
    pub fn new(radius: f64) -> Self {
        Self {
            r#type: "circle".into(),
            radius,
        }
    }
}
