// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelResponse;
use super::ThreadResponse;
use super::UserResponseCommonFields;

/// Event that announces how far a user has read.
///
/// Part of [`MarkReadResponse`](super::MarkReadResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MarkReadResponseEvent {
    /// Channel that was read.
    pub channel: Option<Box<ChannelResponse>>,
    /// Channel id, the part of the `cid` after the colon; unique within the channel type.
    pub channel_id: String,
    /// Moment of the newest message in the channel.
    pub channel_last_message_at: Option<runtime::Timestamp>,
    /// Channel type, the part of the `cid` before the colon.
    pub channel_type: String,
    /// Full channel id, `type:id`, for example `messaging:general`.
    pub cid: String,
    /// Moment the read state changed.
    pub created_at: runtime::Timestamp,
    /// Id of the newest message the user has read.
    pub last_read_message_id: Option<String>,
    /// Team the channel belongs to in a multi-tenant application; absent or empty otherwise.
    pub team: Option<String>,
    /// Thread that was read; absent when the event is about the channel.
    pub thread: Option<Box<ThreadResponse>>,
    /// Event type, `message.read`.
    pub r#type: String,
    /// User who read.
    pub user: Option<Box<UserResponseCommonFields>>,
}
