// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::DeviceResponse;
use super::PrivacySettingsResponse;
use super::PushNotificationSettingsResponse;

/// Author of content under review: a user, with counts of what moderation had to do before.
///
/// Part of [`ReviewQueueItemResponse`](super::ReviewQueueItemResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EntityCreatorResponse {
    /// Average time in seconds the user takes to answer messages. Present only when the
    /// application tracks response times.
    pub avg_response_time: Option<i32>,
    /// Number of times the user has been banned.
    pub ban_count: i32,
    /// Moment the application-wide ban ends; absent when the user is not banned or the ban has no
    /// end.
    pub ban_expires: Option<runtime::Timestamp>,
    /// `true` while the user is banned from the whole application.
    pub banned: bool,
    /// Ids of the users this user has blocked.
    pub blocked_user_ids: Vec<String>,
    /// `true` if messages of this user skip automatic moderation.
    pub bypass_moderation: Option<bool>,
    /// Moment the user was created.
    pub created_at: runtime::Timestamp,
    /// Extra data of the application about the user, a free-form JSON object that the API stores
    /// and returns untouched.
    pub custom: runtime::Object,
    /// Moment the user was deactivated; absent while the user is active.
    pub deactivated_at: Option<runtime::Timestamp>,
    /// Moment the user was deleted; absent for an existing user.
    pub deleted_at: Option<runtime::Timestamp>,
    /// Number of messages and other content of the user that moderation has deleted.
    pub deleted_content_count: i32,
    /// Devices registered for push notifications of this user.
    pub devices: Option<Vec<DeviceResponse>>,
    /// Number of times content of the user has been flagged.
    pub flagged_count: i32,
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
    /// Display name.
    pub name: Option<String>,
    /// `true` while the user has an open connection and is not invisible.
    pub online: bool,
    /// What the user lets others know, for instance typing indicators and read receipts.
    pub privacy_settings: Option<Box<PrivacySettingsResponse>>,
    /// Settings that switch off push notifications of the user for a while or altogether.
    pub push_notifications: Option<Box<PushNotificationSettingsResponse>>,
    /// User tokens issued before this moment are refused; absent when none were revoked.
    pub revoke_tokens_issued_before: Option<runtime::Timestamp>,
    /// Application-wide role that decides the permissions of the user, for example `user` or
    /// `admin`.
    pub role: String,
    /// `true` while the user is shadow banned: messages are accepted but only the author sees
    /// them.
    pub shadow_banned: bool,
    /// Teams the user belongs to in a multi-tenant application.
    pub teams: Vec<String>,
    /// Role of the user per team, keyed by team name.
    pub teams_role: Option<BTreeMap<String, String>>,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
}
