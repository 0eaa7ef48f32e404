// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Thing`.
///
/// Taken by [`Api::put_things`](super::super::Api::put_things).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Thing {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl Thing {
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
