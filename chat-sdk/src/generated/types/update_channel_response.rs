// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelMemberResponse;
use super::ChannelResponse;
use super::MessageResponse;

/// A channel after an update.
///
/// Answer of [`Chat::update_channel`](super::super::Chat::update_channel).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UpdateChannelResponse {
    /// The channel with its new values.
    pub channel: Option<Box<ChannelResponse>>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Members of the channel.
    pub members: Vec<ChannelMemberResponse>,
    /// System message that was added; absent when the request had none.
    pub message: Option<Box<MessageResponse>>,
}
