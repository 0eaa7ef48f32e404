// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::Legacy;

/// The schema `Request`.
///
/// Taken by [`Api::send_request`](super::super::Api::send_request).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct Request {
    #[allow(missing_docs)]
    #[deprecated]
    pub old: String,
    #[allow(missing_docs)]
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub older: Option<Option<String>>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legacy: Option<Legacy>,
}

impl Request {
    /// An object with everything that the API requires.
    ///
    /// - `old`
    pub fn new(old: impl Into<String>) -> Self {
        Self {
            old: old.into(),
            older: None,
            legacy: None,
        }
    }

    #[allow(missing_docs)]
    #[deprecated]
    pub fn older(mut self, older: impl Into<String>) -> Self {
        self.older = Some(Some(older.into()));
        self
    }

    /// Sends `older` as `null`.
    pub fn older_null(mut self) -> Self {
        self.older = Some(None);
        self
    }

    #[allow(missing_docs)]
    pub fn legacy(mut self, legacy: impl Into<Legacy>) -> Self {
        self.legacy = Some(legacy.into());
        self
    }
}
