// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserGroupMember;

/// A named group of users that a message can mention as a whole, in the form that events
/// carry.
///
/// Part of [`UserGroupCreatedEvent`](super::UserGroupCreatedEvent), [`UserGroupDeletedEvent`](super::UserGroupDeletedEvent), [`UserGroupMemberAddedEvent`](super::UserGroupMemberAddedEvent) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserGroup {
    /// Internal number of the application.
    pub app_pk: i64,
    /// Moment of creation.
    pub created_at: runtime::Timestamp,
    /// Id of the user who created the group.
    pub created_by: Option<String>,
    /// Purpose of the group in free text.
    pub description: Option<String>,
    /// Id of the group, unique in the application.
    pub id: String,
    /// Users in the group; absent when the call does not load them.
    pub members: Option<Vec<UserGroupMember>>,
    /// Display name of the group.
    pub name: String,
    /// Team the group belongs to in a multi-tenant application.
    pub team_id: Option<String>,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
}
