// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::ChannelResponse;
use super::UserResponseCommonFields;

/// Sent when a user marks a channel or a thread as unread from a message on.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NotificationMarkUnreadEvent {
    /// Channel that was marked as unread.
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
    /// Id of the oldest message that counts as unread now.
    pub first_unread_message_id: Option<String>,
    /// Number of channels with unread messages per channel group, keyed by group name. Present in
    /// applications that define groups.
    pub grouped_unread_channels: Option<BTreeMap<String, i32>>,
    /// Moment up to which the user has read the channel.
    pub last_read_at: Option<runtime::Timestamp>,
    /// Id of the newest message the user has read.
    pub last_read_message_id: Option<String>,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Team the channel belongs to in a multi-tenant application; absent or empty otherwise.
    pub team: Option<String>,
    /// Id of the thread that was marked, which is the id of its parent message; absent when the
    /// channel was marked.
    pub thread_id: Option<String>,
    /// Unread messages over all channels of the user.
    pub total_unread_count: Option<i32>,
    /// Event type, `notification.mark_unread`.
    pub r#type: String,
    /// Number of channels with unread messages.
    pub unread_channels: Option<i32>,
    /// Older name of the overall number of unread messages; `total_unread_count` holds the same
    /// figure.
    pub unread_count: Option<i32>,
    /// Number of messages in the channel the user has not read.
    pub unread_messages: Option<i32>,
    /// Number of thread replies the user has not read.
    pub unread_thread_messages: Option<i32>,
    /// Number of threads with unread replies.
    pub unread_threads: Option<i32>,
    /// User who marked the channel or thread.
    pub user: Option<Box<UserResponseCommonFields>>,
}
