// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Scale`.
///
/// Taken by [`Api::find_maps`](super::super::Api::find_maps).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Scale {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<f64>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<f32>,
}

impl Scale {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn from(mut self, from: f64) -> Self {
        self.from = Some(from);
        self
    }

    #[allow(missing_docs)]
    pub fn to(mut self, to: f32) -> Self {
        self.to = Some(to);
        self
    }
}
