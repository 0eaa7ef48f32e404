// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use super::*;

/// Cursors of the neighbouring pages of a list.
///
/// Part of [`CreateCampaignResponse`], [`GetCampaignResponse`], [`StartCampaignResponse`].
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PagerResponse {
    /// Cursor of the following page; absent on the last page.
    pub next: Option<String>,
    /// Cursor of the preceding page; absent on the first page.
    pub prev: Option<String>,
}
