// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Whether a user lets others see that messages have reached them.
///
/// Part of [`PrivacySettingsResponse`](super::PrivacySettingsResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct DeliveryReceiptsResponse {
    /// `true` if delivery receipts of the user are shared with others.
    pub enabled: bool,
}

impl DeliveryReceiptsResponse {
    /// An object with everything that the API requires.
    ///
    /// - `enabled`: `true` if delivery receipts of the user are shared with others.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}
