// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelStateResponseFields;
use super::ParsedPredefinedFilterResponse;

/// Channels that match a query.
///
/// Answer of [`Chat::query_channels`](super::super::Chat::query_channels).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct QueryChannelsResponse {
    /// Channels of this page with their state, in the requested order.
    pub channels: Vec<ChannelStateResponseFields>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Filter and sort order that took effect; present when the query named a predefined filter.
    pub predefined_filter: Option<Box<ParsedPredefinedFilterResponse>>,
}
