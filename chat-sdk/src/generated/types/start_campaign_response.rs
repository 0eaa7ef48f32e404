// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::CampaignResponse;
use super::PagerResponse;

/// A campaign after it was started or scheduled.
///
/// Answer of [`Chat::start_campaign`](super::super::Chat::start_campaign).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct StartCampaignResponse {
    /// The campaign with its new status.
    pub campaign: Option<Box<CampaignResponse>>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Cursors for paging through the users of the campaign.
    pub users: Option<Box<PagerResponse>>,
}
