// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Good.cargo.Bird`.
///
/// Part of [`GoodCargo`](super::GoodCargo).
#[doc(alias = "Good.cargo.Bird")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GoodCargoBird {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[allow(missing_docs)]
    pub wings: i64,
}

impl GoodCargoBird {
    /// An object with everything that the API requires.
    ///
    /// - `wings`
    pub fn new(wings: i64) -> Self {
        Self {
            weight: None,
            name: None,
            wings,
        }
    }

    #[allow(missing_docs)]
    pub fn weight(mut self, weight: f64) -> Self {
        self.weight = Some(weight);
        self
    }

    #[allow(missing_docs)]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
