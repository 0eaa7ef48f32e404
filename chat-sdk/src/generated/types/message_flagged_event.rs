// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::FlagResponse;
use super::MessageModerationResult;
use super::MessageResponse;
use super::UserResponseCommonFields;

/// Sent when a message is flagged.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MessageFlaggedEvent {
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
    /// Extra data sent along with the flag, a free-form JSON object.
    pub custom: Option<runtime::Object>,
    /// Verdict of automatic moderation on the message.
    pub details: Option<Box<MessageModerationResult>>,
    /// The flag that was raised.
    pub flag: Option<Box<FlagResponse>>,
    /// The flagged message.
    pub message: MessageResponse,
    /// Id of the flagged message.
    pub message_id: String,
    /// Why the message was flagged, in the words of the one who flagged it.
    pub reason: Option<String>,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Team the channel belongs to in a multi-tenant application; absent or empty otherwise.
    pub team: Option<String>,
    /// Number of flags counted so far.
    pub total_flags: Option<i32>,
    /// Event type, `message.flagged`.
    pub r#type: String,
    /// User who raised the flag.
    pub user: Option<Box<UserResponseCommonFields>>,
}
