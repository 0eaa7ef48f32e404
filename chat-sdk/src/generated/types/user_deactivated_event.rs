// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserResponseCommonFields;

/// Sent when a user is deactivated.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserDeactivatedEvent {
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// User who caused the deactivation.
    pub created_by: Option<Box<UserResponseCommonFields>>,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Event type, `user.deactivated`.
    pub r#type: String,
    /// Deactivated user.
    pub user: UserResponseCommonFields,
}
