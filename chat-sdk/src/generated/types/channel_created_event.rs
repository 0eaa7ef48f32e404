// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelResponse;
use super::UserResponseCommonFields;

/// Sent when a channel is created.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChannelCreatedEvent {
    /// The new channel.
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
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Team the channel belongs to in a multi-tenant application; absent or empty otherwise.
    pub team: Option<String>,
    /// Event type, `channel.created`.
    pub r#type: String,
    /// Creator of the channel.
    pub user: Option<Box<UserResponseCommonFields>>,
}
