// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `/things/{id}.get.200`.
///
/// Taken by [`Api::put_item`](super::super::Api::put_item).
#[doc(alias = "/things/{id}.get.200")]
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct ThingsIdGet200 {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl ThingsIdGet200 {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    #[allow(missing_docs)]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}
