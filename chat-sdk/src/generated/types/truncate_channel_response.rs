// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelResponse;
use super::MessageResponse;

/// A channel after it was truncated.
///
/// Answer of [`Chat::truncate_channel`](super::super::Chat::truncate_channel).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TruncateChannelResponse {
    /// The emptied channel.
    pub channel: Option<Box<ChannelResponse>>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// System message that was added; absent when the request had none.
    pub message: Option<Box<MessageResponse>>,
}
