// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;

/// The fields of a user that every kind of response and event contains.
///
/// Part of [`ChannelCreatedEvent`](super::ChannelCreatedEvent), [`ChannelDeletedEvent`](super::ChannelDeletedEvent), [`ChannelHiddenEvent`](super::ChannelHiddenEvent) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserResponseCommonFields {
    /// Average time in seconds the user takes to answer messages. Present only when the
    /// application tracks response times.
    pub avg_response_time: Option<i32>,
    /// `true` while the user is banned from the whole application.
    pub banned: bool,
    /// Ids of the users this user has blocked.
    pub blocked_user_ids: Vec<String>,
    /// Moment the user was created.
    pub created_at: runtime::Timestamp,
    /// Extra data of the application about the user, a free-form JSON object that the API stores
    /// and returns untouched.
    pub custom: runtime::Object,
    /// Moment the user was deactivated; absent while the user is active.
    pub deactivated_at: Option<runtime::Timestamp>,
    /// Moment the user was deleted; absent for an existing user.
    pub deleted_at: Option<runtime::Timestamp>,
    /// User id, unique in the application.
    pub id: String,
    /// URL of the profile picture.
    pub image: Option<String>,
    /// Preferred language as a language code such as `en`; empty when none is set. Automatic
    /// translation uses it.
    pub language: String,
    /// Moment the user was last seen active; absent if never.
    pub last_active: Option<runtime::Timestamp>,
    /// Display name.
    pub name: Option<String>,
    /// `true` while the user has an open connection and is not invisible.
    pub online: bool,
    /// User tokens issued before this moment are refused; absent when none were revoked.
    pub revoke_tokens_issued_before: Option<runtime::Timestamp>,
    /// Application-wide role that decides the permissions of the user, for example `user` or
    /// `admin`.
    pub role: String,
    /// Teams the user belongs to in a multi-tenant application.
    pub teams: Vec<String>,
    /// Role of the user per team, keyed by team name.
    pub teams_role: Option<BTreeMap<String, String>>,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
}
