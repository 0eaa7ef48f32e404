// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelMute;
use super::OwnUserResponse;

/// The mutes that a request created, and the user they belong to.
///
/// Answer of [`Chat::mute_channel`](super::super::Chat::mute_channel).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MuteChannelResponse {
    /// The mute, when the request named a single channel.
    pub channel_mute: Option<Box<ChannelMute>>,
    /// The mutes, when the request named several channels.
    pub channel_mutes: Option<Vec<ChannelMute>>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// User who muted, with the updated list of channel mutes.
    pub own_user: Option<Box<OwnUserResponse>>,
}
