// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::ChannelPushPreferencesResponse;
use super::PushPreferencesResponse;

/// Push preferences after a change.
///
/// Answer of [`Client::update_push_notification_preferences`](super::super::Client::update_push_notification_preferences).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UpsertPushPreferencesResponse {
    /// Time the server spent on the request, as text with a unit, such as `12.34ms`.
    pub duration: String,
    /// Preferences for single channels, by user id and then by the full id of the channel.
    pub user_channel_preferences: BTreeMap<
        String,
        BTreeMap<String, ChannelPushPreferencesResponse>,
    >,
    /// Preferences in general, by user id.
    pub user_preferences: BTreeMap<String, PushPreferencesResponse>,
}
