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
    /// An object with everything that the API requires.
    ///
    /// - `type`
    /// - `radius`
    pub fn new(r#type: impl Into<String>, radius: f64) -> Self {
        Self {
            r#type: r#type.into(),
            radius,
        }
    }
}
