// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserResponse;

/// How far one user has read and received the messages of a channel.
///
/// Part of [`ChannelStateResponse`](super::ChannelStateResponse), [`ChannelStateResponseFields`](super::ChannelStateResponseFields), [`ThreadStateResponse`](super::ThreadStateResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ReadStateResponse {
    /// Moment the newest delivered message reached the user; absent without delivery reports.
    pub last_delivered_at: Option<runtime::Timestamp>,
    /// Id of the newest message that reached the user; absent without delivery reports.
    pub last_delivered_message_id: Option<String>,
    /// Moment up to which the user has read the channel.
    pub last_read: runtime::Timestamp,
    /// Id of the newest message the user has read; absent if none was marked.
    pub last_read_message_id: Option<String>,
    /// Number of messages in the channel the user has not read.
    pub unread_messages: i32,
    /// User whose read state this is.
    pub user: UserResponse,
}
