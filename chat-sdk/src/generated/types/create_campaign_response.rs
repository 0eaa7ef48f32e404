// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::CampaignResponse;
use super::PagerResponse;

/// A campaign that was created.
///
/// Answer of [`Chat::create_campaign`](super::super::Chat::create_campaign).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CreateCampaignResponse {
    /// The new campaign.
    pub campaign: Option<Box<CampaignResponse>>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Cursors of the pages of its target users.
    pub users: Option<Box<PagerResponse>>,
}
