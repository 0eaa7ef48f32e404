// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::ChannelTypeConfig;

/// All channel types of the application.
///
/// Answer of [`Chat::list_channel_types`](super::super::Chat::list_channel_types).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListChannelTypesResponse {
    /// Channel types, keyed by their names.
    pub channel_types: BTreeMap<String, ChannelTypeConfig>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
}
