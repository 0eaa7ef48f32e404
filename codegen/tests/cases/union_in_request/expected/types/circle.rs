// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Circle`.
///
/// Part of [`Shape`](super::Shape).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Circle {
    #[allow(missing_docs)]
    pub kind: String,
    #[allow(missing_docs)]
    pub radius: f64,
}

impl Circle {
    /// An object with everything that the API requires.
    ///
    /// - `kind`
    /// - `radius`
    pub fn new(kind: impl Into<String>, radius: f64) -> Self {
        Self { kind: kind.into(), radius }
    }
}
