// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::ChannelResponse;
use super::MessageResponse;
use super::UserResponse;

/// Message that waits for its commit and is visible to its sender alone.
///
/// Part of [`ChannelStateResponse`](super::ChannelStateResponse), [`ChannelStateResponseFields`](super::ChannelStateResponseFields).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PendingMessageResponse {
    /// Channel the message will appear in.
    pub channel: Option<Box<ChannelResponse>>,
    /// Message that waits.
    pub message: Option<Box<MessageResponse>>,
    /// Data of the application given as `pending_message_metadata` when the message was sent.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Sender of the message.
    pub user: Option<Box<UserResponse>>,
}
