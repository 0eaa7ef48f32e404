// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserResponseCommonFields;

/// Sent when a user mutes one or more other users.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserMutedEvent {
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// The muted user, when the request named a single one.
    pub target_user: Option<Box<UserResponseCommonFields>>,
    /// The muted users, when the request named several.
    pub target_users: Option<Vec<UserResponseCommonFields>>,
    /// Event type, `user.muted`.
    pub r#type: String,
    /// User who muted the others.
    pub user: UserResponseCommonFields,
}
