// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::ChannelResponse;
use super::MessageResponse;
use super::UserResponseCommonFields;

/// Sent when a new message appears in a channel.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MessageNewEvent {
    /// Channel concerned.
    pub channel: Option<Box<ChannelResponse>>,
    /// Custom data of the channel, a free-form JSON object.
    pub channel_custom: Option<runtime::Object>,
    /// Channel id, the part of the `cid` after the colon; unique within the channel type.
    pub channel_id: Option<String>,
    /// Number of members the channel has at that moment.
    pub channel_member_count: Option<i32>,
    /// Number of messages. Present when the channel type counts messages.
    pub channel_message_count: Option<i64>,
    /// Channel type, the part of the `cid` before the colon.
    pub channel_type: Option<String>,
    /// Full channel id, `type:id`, for example `messaging:general`.
    pub cid: Option<String>,
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// Number of channels with unread messages per channel group, keyed by group name. Present in
    /// applications that define groups.
    pub grouped_unread_channels: Option<BTreeMap<String, i32>>,
    /// The new message.
    pub message: MessageResponse,
    /// Id of the new message.
    pub message_id: String,
    /// Author of the thread's parent message; absent when the message is no thread reply.
    pub parent_author: Option<String>,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Team the channel belongs to in a multi-tenant application; absent or empty otherwise.
    pub team: Option<String>,
    /// Users who wrote in the thread under this message.
    pub thread_participants: Option<Vec<UserResponseCommonFields>>,
    /// Unread messages over all channels of the user.
    pub total_unread_count: Option<i32>,
    /// Event type, `message.new`.
    pub r#type: String,
    /// Number of channels with unread messages.
    pub unread_channels: Option<i32>,
    /// Older name of the overall number of unread messages; `total_unread_count` holds the same
    /// figure.
    pub unread_count: Option<i32>,
    /// Sender of the message.
    pub user: Option<Box<UserResponseCommonFields>>,
    /// Number of users watching the channel at that moment.
    pub watcher_count: i32,
}
