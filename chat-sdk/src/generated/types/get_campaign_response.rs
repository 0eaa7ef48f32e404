// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::CampaignResponse;
use super::PagerResponse;

/// A campaign with one page of its users.
///
/// Answer of [`Chat::get_campaign`](super::super::Chat::get_campaign).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetCampaignResponse {
    /// The campaign.
    pub campaign: Option<Box<CampaignResponse>>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Cursors for paging through the users of the campaign.
    pub users: Option<Box<PagerResponse>>,
}
