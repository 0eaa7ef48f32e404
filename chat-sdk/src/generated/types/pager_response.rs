// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Cursors of the neighbouring pages of a list.
///
/// Part of [`CreateCampaignResponse`](super::CreateCampaignResponse), [`GetCampaignResponse`](super::GetCampaignResponse), [`StartCampaignResponse`](super::StartCampaignResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PagerResponse {
    /// Cursor of the following page; absent on the last page.
    pub next: Option<String>,
    /// Cursor of the preceding page; absent on the first page.
    pub prev: Option<String>,
}
