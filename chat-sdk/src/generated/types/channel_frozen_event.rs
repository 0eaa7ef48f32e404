// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;

/// Sent when a channel is frozen, so that members without a special permission cannot write
/// or react.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChannelFrozenEvent {
    /// Channel id, the part of the `cid` after the colon; unique within the channel type.
    pub channel_id: Option<String>,
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
    /// Event type, `channel.frozen`.
    pub r#type: String,
}
