// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::ChannelMute;
use super::DeviceResponse;
use super::PrivacySettingsResponse;
use super::PushPreferencesResponse;
use super::UserMuteResponse;

/// A user as they see themselves: with devices, mutes and unread counts that others do not
/// get.
///
/// Part of [`MuteChannelResponse`](super::MuteChannelResponse), [`MuteResponse`](super::MuteResponse), [`WsEvent`](super::WsEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OwnUserResponse {
    /// Average time in seconds the user takes to answer messages. Present only when the
    /// application tracks response times.
    pub avg_response_time: Option<i32>,
    /// `true` while the user is banned from the whole application.
    pub banned: bool,
    /// Ids of the users this user has blocked.
    pub blocked_user_ids: Option<Vec<String>>,
    /// Channels the user has muted.
    pub channel_mutes: Vec<ChannelMute>,
    /// Moment the user was created.
    pub created_at: runtime::Timestamp,
    /// Extra data of the application about the user, a free-form JSON object that the API stores
    /// and returns untouched.
    pub custom: runtime::Object,
    /// Moment the user was deactivated; absent while the user is active.
    pub deactivated_at: Option<runtime::Timestamp>,
    /// Moment the user was deleted; absent for an existing user.
    pub deleted_at: Option<runtime::Timestamp>,
    /// Devices registered for push notifications of this user.
    pub devices: Vec<DeviceResponse>,
    /// User id, unique in the application.
    pub id: String,
    /// URL of the profile picture.
    pub image: Option<String>,
    /// `true` if the user appears offline to others even while connected.
    pub invisible: bool,
    /// Preferred language as a language code such as `en`; empty when none is set. Automatic
    /// translation uses it.
    pub language: String,
    /// Moment the user was last seen active; absent if never.
    pub last_active: Option<runtime::Timestamp>,
    /// Full ids of the channels the user hid most recently.
    pub latest_hidden_channels: Option<Vec<String>>,
    /// Users this user has muted.
    pub mutes: Vec<UserMuteResponse>,
    /// Display name.
    pub name: Option<String>,
    /// `true` while the user has an open connection and is not invisible.
    pub online: bool,
    /// What the user lets others know, for instance typing indicators and read receipts.
    pub privacy_settings: Option<Box<PrivacySettingsResponse>>,
    /// Preferences that decide what triggers a push notification to this user in any channel.
    pub push_preferences: Option<Box<PushPreferencesResponse>>,
    /// User tokens issued before this moment are refused; absent when none were revoked.
    pub revoke_tokens_issued_before: Option<runtime::Timestamp>,
    /// Application-wide role that decides the permissions of the user, for example `user` or
    /// `admin`.
    pub role: String,
    /// Teams the user belongs to in a multi-tenant application.
    pub teams: Vec<String>,
    /// Role of the user per team, keyed by team name.
    pub teams_role: Option<BTreeMap<String, String>>,
    /// Unread messages over all channels of the user.
    pub total_unread_count: i32,
    /// Unread messages per team, keyed by team name. Present in multi-tenant applications.
    pub total_unread_count_by_team: Option<BTreeMap<String, i32>>,
    /// Number of channels with unread messages.
    pub unread_channels: i32,
    /// Older name of the overall number of unread messages; `total_unread_count` holds the same
    /// figure.
    pub unread_count: i32,
    /// Number of threads with unread replies.
    pub unread_threads: i32,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
}
