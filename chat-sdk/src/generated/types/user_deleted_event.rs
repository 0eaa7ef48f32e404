// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::UserResponseCommonFields;

/// Sent when a user is deleted. The `delete_` fields and the flags repeat the options of the
/// deletion.
///
/// Part of [`WebhookEvent`](super::WebhookEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserDeletedEvent {
    /// Moment the event was sent.
    pub created_at: runtime::Timestamp,
    /// Extra data that travels with the event, a free-form JSON object; usually empty for
    /// built-in events.
    pub custom: runtime::Object,
    /// How the conversations of the user were deleted, for example `soft` or `hard`.
    pub delete_conversation: String,
    /// `true` if the one-to-one channels of the user were deleted as well.
    pub delete_conversation_channels: bool,
    /// How the messages of the user were deleted, for example `soft`, `pruning` or `hard`.
    pub delete_messages: String,
    /// How the user was deleted, for example `soft`, `pruning` or `hard`.
    pub delete_user: String,
    /// `true` if the user was erased for good, `false` if only marked as deleted.
    pub hard_delete: bool,
    /// `true` if the messages of the user were marked as deleted as well.
    pub mark_messages_deleted: bool,
    /// Moment the event arrived.
    pub received_at: Option<runtime::Timestamp>,
    /// Event type, `user.deleted`.
    pub r#type: String,
    /// Deleted user.
    pub user: UserResponseCommonFields,
}
