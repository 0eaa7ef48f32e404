// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Square`.
///
/// Part of [`Shape`](super::Shape).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Square {
    /// Always `square`.
    pub kind: String,
    #[allow(missing_docs)]
    pub side: f64,
}

impl Square {
    /// An object with everything that the API requires.
    ///
    /// - `side`
    pub fn new(side: f64) -> Self {
        Self {
            kind: "square".into(),
            side,
        }
    }
}
