// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::DeviceResponse;
use super::PrivacySettingsResponse;
use super::PushNotificationSettingsResponse;

/// A user of the application with all the fields a server-side caller may see.
///
/// Part of [`ActionLogResponse`](super::ActionLogResponse), [`AppealItemResponse`](super::AppealItemResponse), [`BanInfoResponse`](super::BanInfoResponse) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize, serde::Serialize)]
#[non_exhaustive]
pub struct UserResponse {
    /// Average time in seconds the user takes to answer messages. Present only when the
    /// application tracks response times.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avg_response_time: Option<i32>,
    /// Moment the application-wide ban ends; absent when the user is not banned or the ban has no
    /// end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ban_expires: Option<runtime::Timestamp>,
    /// `true` while the user is banned from the whole application.
    pub banned: bool,
    /// Ids of the users this user has blocked.
    pub blocked_user_ids: Vec<String>,
    /// `true` if messages of this user skip automatic moderation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bypass_moderation: Option<bool>,
    /// Moment the user was created.
    pub created_at: runtime::Timestamp,
    /// Extra data of the application about the user, a free-form JSON object that the API stores
    /// and returns untouched.
    pub custom: runtime::Object,
    /// Moment the user was deactivated; absent while the user is active.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deactivated_at: Option<runtime::Timestamp>,
    /// Moment the user was deleted; absent for an existing user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<runtime::Timestamp>,
    /// Devices registered for push notifications of this user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub devices: Option<Vec<DeviceResponse>>,
    /// User id, unique in the application.
    pub id: String,
    /// URL of the profile picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    /// `true` if the user appears offline to others even while connected.
    pub invisible: bool,
    /// Preferred language as a language code such as `en`; empty when none is set. Automatic
    /// translation uses it.
    pub language: String,
    /// Moment the user was last seen active; absent if never.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_active: Option<runtime::Timestamp>,
    /// Display name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `true` while the user has an open connection and is not invisible.
    pub online: bool,
    /// What the user lets others know, for instance typing indicators and read receipts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub privacy_settings: Option<Box<PrivacySettingsResponse>>,
    /// Settings that switch off push notifications of the user for a while or altogether.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub push_notifications: Option<Box<PushNotificationSettingsResponse>>,
    /// User tokens issued before this moment are refused; absent when none were revoked.
    #[serde(skip_serializing_if = "Option::is_none")]
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub teams_role: Option<BTreeMap<String, String>>,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
}

impl UserResponse {
    /// An object with everything that the API requires.
    ///
    /// - `banned`: `true` while the user is banned from the whole application.
    /// - `blocked_user_ids`: Ids of the users this user has blocked.
    /// - `created_at`: Moment the user was created.
    /// - `custom`: Extra data of the application about the user, a free-form JSON object that the API stores and returns untouched.
    /// - `id`: User id, unique in the application.
    /// - `invisible`: `true` if the user appears offline to others even while connected.
    /// - `language`: Preferred language as a language code such as `en`; empty when none is set. Automatic translation uses it.
    /// - `online`: `true` while the user has an open connection and is not invisible.
    /// - `role`: Application-wide role that decides the permissions of the user, for example `user` or `admin`.
    /// - `shadow_banned`: `true` while the user is shadow banned: messages are accepted but only the author sees them.
    /// - `teams`: Teams the user belongs to in a multi-tenant application.
    /// - `updated_at`: Moment of the most recent change.
    pub fn new(
        banned: bool,
        blocked_user_ids: impl IntoIterator<Item = impl Into<String>>,
        created_at: impl Into<runtime::Timestamp>,
        custom: impl serde::Serialize,
        id: impl Into<String>,
        invisible: bool,
        language: impl Into<String>,
        online: bool,
        role: impl Into<String>,
        shadow_banned: bool,
        teams: impl IntoIterator<Item = impl Into<String>>,
        updated_at: impl Into<runtime::Timestamp>,
    ) -> Self {
        Self {
            banned,
            blocked_user_ids: runtime::list(blocked_user_ids),
            created_at: created_at.into(),
            custom: runtime::object(custom),
            id: id.into(),
            invisible,
            language: language.into(),
            online,
            role: role.into(),
            shadow_banned,
            teams: runtime::list(teams),
            updated_at: updated_at.into(),
            ..Self::default()
        }
    }

    /// Average time in seconds the user takes to answer messages. Present only when the
    /// application tracks response times.
    pub fn avg_response_time(mut self, avg_response_time: i32) -> Self {
        self.avg_response_time = Some(avg_response_time);
        self
    }

    /// Moment the application-wide ban ends; absent when the user is not banned or the ban has no
    /// end.
    pub fn ban_expires(mut self, ban_expires: impl Into<runtime::Timestamp>) -> Self {
        self.ban_expires = Some(ban_expires.into());
        self
    }

    /// `true` if messages of this user skip automatic moderation.
    pub fn bypass_moderation(mut self, bypass_moderation: bool) -> Self {
        self.bypass_moderation = Some(bypass_moderation);
        self
    }

    /// Moment the user was deactivated; absent while the user is active.
    pub fn deactivated_at(
        mut self,
        deactivated_at: impl Into<runtime::Timestamp>,
    ) -> Self {
        self.deactivated_at = Some(deactivated_at.into());
        self
    }

    /// Moment the user was deleted; absent for an existing user.
    pub fn deleted_at(mut self, deleted_at: impl Into<runtime::Timestamp>) -> Self {
        self.deleted_at = Some(deleted_at.into());
        self
    }

    /// Devices registered for push notifications of this user.
    pub fn devices(
        mut self,
        devices: impl IntoIterator<Item = impl Into<DeviceResponse>>,
    ) -> Self {
        self.devices = Some(runtime::list(devices));
        self
    }

    /// URL of the profile picture.
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.image = Some(image.into());
        self
    }

    /// Moment the user was last seen active; absent if never.
    pub fn last_active(mut self, last_active: impl Into<runtime::Timestamp>) -> Self {
        self.last_active = Some(last_active.into());
        self
    }

    /// Display name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What the user lets others know, for instance typing indicators and read receipts.
    pub fn privacy_settings(
        mut self,
        privacy_settings: impl Into<PrivacySettingsResponse>,
    ) -> Self {
        self.privacy_settings = Some(Box::new(privacy_settings.into()));
        self
    }

    /// Settings that switch off push notifications of the user for a while or altogether.
    pub fn push_notifications(
        mut self,
        push_notifications: impl Into<PushNotificationSettingsResponse>,
    ) -> Self {
        self.push_notifications = Some(Box::new(push_notifications.into()));
        self
    }

    /// User tokens issued before this moment are refused; absent when none were revoked.
    pub fn revoke_tokens_issued_before(
        mut self,
        revoke_tokens_issued_before: impl Into<runtime::Timestamp>,
    ) -> Self {
        self.revoke_tokens_issued_before = Some(revoke_tokens_issued_before.into());
        self
    }

    /// Role of the user per team, keyed by team name.
    pub fn teams_role(
        mut self,
        teams_role: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.teams_role = Some(runtime::map(teams_role));
        self
    }
}
