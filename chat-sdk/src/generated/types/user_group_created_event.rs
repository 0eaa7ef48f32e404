// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserGroup;
use super::UserResponseCommonFields;

/// Sent when a group of users is created.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserGroupCreatedEvent {
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Event type, `user_group.created`.
    pub r#type: String,
    /// User who created the group; absent when it was no user, but a backend.
    pub user: Option<Box<UserResponseCommonFields>>,
    /// The new group.
    pub user_group: Option<Box<UserGroup>>,
}
