// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Circle`.
///
/// Part of [`Shape`](super::Shape).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Circle {
    /// Always `circle`.
    pub kind: String,
    #[allow(missing_docs)]
    pub radius: f64,
}

impl Circle {
    /// An object with everything that the API requires.
    ///
    /// - `radius`
    pub fn new(radius: f64) -> Self {
        Self {
            kind: "circle".into(),
            radius,
        }
    }
}
