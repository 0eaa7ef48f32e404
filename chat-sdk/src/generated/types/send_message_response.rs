// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::ChannelContextResponse;
use super::MessageResponse;

/// Answer to the sending of a message.
///
/// Answer of [`Chat::send_message`](super::super::Chat::send_message).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SendMessageResponse {
    /// Short form of the channel, present when `include_channel_context` was set.
    pub channel_context: Option<Box<ChannelContextResponse>>,
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Tells for each mentioned user, keyed by user id, whether the user is a member of the
    /// channel. Present when `include_mentioned_members` was set.
    pub mentioned_members: Option<BTreeMap<String, bool>>,
    /// Message as it was stored. Its `type` is `error` when the server refused it.
    pub message: MessageResponse,
    /// Data of the application kept with a message as long as it is pending, a map of text
    /// values; absent when there is none.
    pub pending_message_metadata: Option<BTreeMap<String, String>>,
}
