// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::MessageResponse;
use super::UserResponse;

/// Sent when a flag on a message or a user changes, for example because a moderator dealt
/// with it.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FlagUpdatedEvent {
    /// User who raised the flag.
    #[doc(alias = "CreatedBy")]
    #[serde(rename = "CreatedBy")]
    pub created_by: Option<Box<UserResponse>>,
    /// Flagged message; absent when a user is flagged.
    #[doc(alias = "Message")]
    #[serde(rename = "Message")]
    pub message: Option<Box<MessageResponse>>,
    /// Flagged user.
    #[doc(alias = "User")]
    #[serde(rename = "User")]
    pub user: Option<Box<UserResponse>>,
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Event type, `flag.updated`.
    pub r#type: String,
}
