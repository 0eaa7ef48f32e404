// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelResponse;
use super::MessageResponse;
use super::UserResponseCommonFields;

/// Sent when a new reply arrives in a thread, for the users who take part in the thread.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NotificationThreadMessageNewEvent {
    /// Channel concerned.
    pub channel: ChannelResponse,
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
    /// The new reply.
    pub message: MessageResponse,
    /// Id of the new reply.
    pub message_id: String,
    /// Author of the thread's parent message; absent when the message is no thread reply.
    pub parent_author: Option<String>,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Team the channel belongs to in a multi-tenant application; absent or empty otherwise.
    pub team: Option<String>,
    /// Id of the thread concerned, which is the id of its parent message.
    pub thread_id: String,
    /// Users who wrote in the thread under this message.
    pub thread_participants: Option<Vec<UserResponseCommonFields>>,
    /// Event type, `notification.thread_message_new`.
    pub r#type: String,
    /// Number of thread replies the user has not read.
    pub unread_thread_messages: Option<i32>,
    /// Number of threads with unread replies.
    pub unread_threads: Option<i32>,
    /// Number of users watching the channel at that moment.
    pub watcher_count: i32,
}
