// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::FutureChannelBanResponse;

/// Bans from future channels that match a query.
///
/// Answer of [`Chat::query_future_channel_bans`](super::super::Chat::query_future_channel_bans).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QueryFutureChannelBansResponse {
    /// Matching bans of this page.
    pub bans: Vec<FutureChannelBanResponse>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Number of all matches regardless of paging; present when the query asked for it with
    /// `include_total`.
    pub total: Option<i32>,
}
