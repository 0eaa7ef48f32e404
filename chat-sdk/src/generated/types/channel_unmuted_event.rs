// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChannelMute;
use super::UserResponseCommonFields;

/// Sent when a user lifts the mute of one or more channels.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChannelUnmutedEvent {
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// The mute, when the request named a single channel.
    pub mute: Option<Box<ChannelMute>>,
    /// The mutes, when the request named several channels.
    pub mutes: Option<Vec<ChannelMute>>,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Event type, `channel.unmuted`.
    pub r#type: String,
    /// User who had muted.
    pub user: Option<Box<UserResponseCommonFields>>,
}
