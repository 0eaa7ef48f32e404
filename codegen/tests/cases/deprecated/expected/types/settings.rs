// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::Legacy;

/// The schema `Settings`.
///
/// Answer of [`Api::exchange_settings`](super::super::Api::exchange_settings).
/// Taken by [`Api::exchange_settings`](super::super::Api::exchange_settings).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct Settings {
    /// The old way.
    #[deprecated]
    pub old: String,
    #[allow(missing_docs)]
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub older: Option<String>,
    #[allow(missing_docs)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legacy: Option<Box<Legacy>>,
}

impl Settings {
    /// An object with everything that the API requires.
    ///
    /// - `old`: The old way.
    pub fn new(old: impl Into<String>) -> Self {
        Self {
            old: old.into(),
            ..Self::default()
        }
    }

    #[allow(missing_docs)]
    #[deprecated]
    pub fn older(mut self, older: impl Into<String>) -> Self {
        self.older = Some(older.into());
        self
    }

    #[allow(missing_docs)]
    pub fn legacy(mut self, legacy: impl Into<Legacy>) -> Self {
        self.legacy = Some(Box::new(legacy.into()));
        self
    }
}
