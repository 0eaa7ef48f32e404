// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserGroup;
use super::UserResponseCommonFields;

/// Sent when the name, the description or the team of a group of users changes.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserGroupUpdatedEvent {
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Event type, `user_group.updated`.
    pub r#type: String,
    /// User who changed the group; absent when it was no user, but a backend.
    pub user: Option<Box<UserResponseCommonFields>>,
    /// The group after the change.
    pub user_group: Option<Box<UserGroup>>,
}
