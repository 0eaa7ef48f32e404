// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// Whether a user lets others see that they are typing.
///
/// Part of [`PrivacySettingsResponse`].
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TypingIndicatorsResponse {
    /// `true` if typing of the user is shown to others.
    pub enabled: bool,
}

impl TypingIndicatorsResponse {
    /// An object in which nothing is set yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// `true` if typing of the user is shown to others.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }
}
