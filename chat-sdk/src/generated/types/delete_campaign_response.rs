// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Confirms that a campaign was deleted.
///
/// Answer of [`Chat::delete_campaign`](super::super::Chat::delete_campaign).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeleteCampaignResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
