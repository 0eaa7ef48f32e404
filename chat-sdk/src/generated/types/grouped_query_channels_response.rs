// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::GroupedChannelsBucket;

/// Channels of one user, by group.
///
/// Answer of [`Chat::grouped_query_channels`](super::super::Chat::grouped_query_channels).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GroupedQueryChannelsResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Groups with their channels, by name.
    pub groups: BTreeMap<String, GroupedChannelsBucket>,
}
