// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Area`.
///
/// Taken by [`Api::find_maps`](super::super::Api::find_maps).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Area {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub north: Option<f64>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub south: Option<f64>,
}

impl Area {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn north(mut self, north: f64) -> Self {
        self.north = Some(north);
        self
    }

    #[allow(missing_docs)]
    pub fn south(mut self, south: f64) -> Self {
        self.south = Some(south);
        self
    }
}
