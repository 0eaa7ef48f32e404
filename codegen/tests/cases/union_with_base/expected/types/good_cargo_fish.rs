// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Good.cargo.Fish`.
///
/// Part of [`GoodCargo`](super::GoodCargo).
#[doc(alias = "Good.cargo.Fish")]
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct GoodCargoFish {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[allow(missing_docs)]
    pub fins: i64,
}

impl GoodCargoFish {
    /// An object with everything that the API requires.
    ///
    /// - `fins`
    pub fn new(fins: i64) -> Self {
        Self {
            weight: None,
            name: None,
            fins,
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
