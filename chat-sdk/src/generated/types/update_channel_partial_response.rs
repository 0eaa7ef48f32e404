// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelMemberResponse;
use super::ChannelResponse;

/// A channel after a partial update.
///
/// Answer of [`Chat::update_channel_partial`](super::super::Chat::update_channel_partial).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UpdateChannelPartialResponse {
    /// The channel with its new values.
    pub channel: Option<Box<ChannelResponse>>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Members of the channel.
    pub members: Vec<ChannelMemberResponse>,
}
