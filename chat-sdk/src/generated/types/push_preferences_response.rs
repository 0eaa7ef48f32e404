// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ChatPreferencesResponse;
use super::FeedsPreferencesResponse;

/// What triggers a push notification to a user, across chat, calls and feeds. Preferences for
/// a single channel override the chat part.
///
/// Part of [`OwnUserResponse`](super::OwnUserResponse), [`UpsertPushPreferencesResponse`](super::UpsertPushPreferencesResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PushPreferencesResponse {
    /// Level for incoming calls, `all` or `none`.
    pub call_level: Option<String>,
    /// Which new messages trigger a push notification: `all`, `all_mentions`, `mentions`,
    /// `direct_mentions` or `none`.
    pub chat_level: Option<String>,
    /// Finer switches per kind of message. Where set they take precedence over `chat_level`.
    pub chat_preferences: Option<Box<ChatPreferencesResponse>>,
    /// No push notifications are sent before this moment; absent when they are not suspended.
    pub disabled_until: Option<runtime::Timestamp>,
    /// Level for activity feeds, `all` or `none`.
    pub feeds_level: Option<String>,
    /// Finer switches for activity feeds, per kind of activity.
    pub feeds_preferences: Option<Box<FeedsPreferencesResponse>>,
}
