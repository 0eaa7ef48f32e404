// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Whether a user lets others see that they are typing.
///
/// Part of [`PrivacySettingsResponse`](super::PrivacySettingsResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct TypingIndicatorsResponse {
    /// `true` if typing of the user is shown to others.
    pub enabled: bool,
}

impl TypingIndicatorsResponse {
    /// An object with everything that the API requires.
    ///
    /// - `enabled`: `true` if typing of the user is shown to others.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}
