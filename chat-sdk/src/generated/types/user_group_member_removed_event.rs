// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserGroup;
use super::UserResponseCommonFields;

/// Sent when users are removed from a group. They may have left it themselves.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserGroupMemberRemovedEvent {
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// Ids of the users who were removed.
    pub members: Vec<String>,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Event type, `user_group.member_removed`.
    pub r#type: String,
    /// User who removed them; absent when it was no user, but a backend.
    pub user: Option<Box<UserResponseCommonFields>>,
    /// The group after the change.
    pub user_group: Option<Box<UserGroup>>,
}
