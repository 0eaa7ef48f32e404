// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Two`.
///
/// Part of [`AddThingTwin`](super::AddThingTwin).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Two {
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl Two {
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
