// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserResponseCommonFields;

/// Sent when a user is flagged.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserFlaggedEvent {
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data sent along with the flag, a free-form JSON object.
    pub custom: Option<runtime::Object>,
    /// Why the user was flagged, in the words of the one who raised the flag.
    pub reason: String,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Flagged user.
    pub target_user: Option<Box<UserResponseCommonFields>>,
    /// Number of flags counted so far.
    pub total_flags: i32,
    /// Event type, `user.flagged`.
    pub r#type: String,
    /// User who raised the flag.
    pub user: UserResponseCommonFields,
}
