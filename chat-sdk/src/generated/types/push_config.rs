// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::PushVersion;

/// How the app sends push notifications in general.
///
/// Taken by [`Client::update_app`](super::super::Client::update_app).
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Deserialize))]
#[non_exhaustive]
pub struct PushConfig {
    /// `true` to notify only users who are not connected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offline_only: Option<bool>,
    /// Version of the push system.
    pub version: PushVersion,
}

impl PushConfig {
    /// An object with everything that the API requires.
    ///
    /// - `version`: Version of the push system.
    pub fn new(version: impl Into<PushVersion>) -> Self {
        Self {
            offline_only: None,
            version: version.into(),
        }
    }

    /// `true` to notify only users who are not connected.
    pub fn offline_only(mut self, offline_only: bool) -> Self {
        self.offline_only = Some(offline_only);
        self
    }
}
