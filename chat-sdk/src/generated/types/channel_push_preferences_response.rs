// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChatPreferencesResponse;

/// Push preferences of a user for one channel. They override the preferences that the user
/// set for all channels.
///
/// Part of [`ChannelStateResponse`](super::ChannelStateResponse), [`ChannelStateResponseFields`](super::ChannelStateResponseFields), [`UpsertPushPreferencesResponse`](super::UpsertPushPreferencesResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ChannelPushPreferencesResponse {
    /// Which new messages trigger a push notification: `all`, `all_mentions`, `mentions`,
    /// `direct_mentions` or `none`.
    pub chat_level: Option<String>,
    /// Finer switches per kind of message. Where set they take precedence over `chat_level`.
    pub chat_preferences: Option<Box<ChatPreferencesResponse>>,
    /// No push notifications are sent before this moment; absent when they are not suspended.
    pub disabled_until: Option<runtime::Timestamp>,
}
