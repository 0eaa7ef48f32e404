// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

/// The schema `Settings`.
///
/// Taken by [`Api::change`](super::super::Api::change).
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Settings {
    #[allow(missing_docs)]
    pub color: Option<String>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<Option<String>>,
}

impl Settings {
    /// An object with everything that the API requires.
    ///
    /// - `color`
    pub fn new(color: impl Into<Option<String>>) -> Self {
        Self {
            color: color.into(),
            ..Self::default()
        }
    }

    #[allow(missing_docs)]
    pub fn size(mut self, size: impl Into<String>) -> Self {
        self.size = Some(Some(size.into()));
        self
    }

    /// Sends `size` as `null`.
    pub fn size_null(mut self) -> Self {
        self.size = Some(None);
        self
    }
}
