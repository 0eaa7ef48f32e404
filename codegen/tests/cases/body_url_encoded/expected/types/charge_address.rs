// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Charge.address`.
///
/// Taken by [`Api::charge`](super::super::Api::charge).
#[doc(alias = "Charge.address")]
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ChargeAddress {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
}

impl ChargeAddress {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }
}
