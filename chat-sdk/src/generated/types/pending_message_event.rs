// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::ChannelResponse;
use super::MessageResponse;
use super::UserResponse;

/// Sent about a message that is pending, which means that only its sender sees it until it is
/// committed.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PendingMessageEvent {
    /// Channel the message will appear in.
    pub channel: Option<Box<ChannelResponse>>,
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// The pending message.
    pub message: Option<Box<MessageResponse>>,
    /// Data of the application given as `pending_message_metadata` when the message was sent.
    pub metadata: Option<BTreeMap<String, String>>,
    /// Server method behind the event, as text.
    pub method: String,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Event type, `message.pending`.
    pub r#type: String,
    /// Sender of the message.
    pub user: Option<Box<UserResponse>>,
}
