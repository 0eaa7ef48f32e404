// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserResponseCommonFields;

/// Sent when a deactivated user is activated again.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserReactivatedEvent {
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// User who caused the reactivation.
    pub created_by: Option<Box<UserResponseCommonFields>>,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Event type, `user.reactivated`.
    pub r#type: String,
    /// Reactivated user.
    pub user: UserResponseCommonFields,
}
