// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Whether a user lets others see how far they have read.
///
/// Part of [`PrivacySettingsResponse`](super::PrivacySettingsResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct ReadReceiptsResponse {
    /// `true` if read receipts of the user are shared with others.
    pub enabled: bool,
}

impl ReadReceiptsResponse {
    /// An object with everything that the API requires.
    ///
    /// - `enabled`: `true` if read receipts of the user are shared with others.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}
