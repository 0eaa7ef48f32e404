// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::FlagDetails;
use super::MessageResponse;
use super::UserResponse;

/// Flag on a message or a user, raised by a user or by automatic moderation, and how
/// moderators dealt with it.
///
/// Part of [`MessageFlaggedEvent`](super::MessageFlaggedEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FlagResponse {
    /// Moment a moderator approved the flagged content; absent otherwise.
    pub approved_at: Option<runtime::Timestamp>,
    /// Moment the flag was raised.
    pub created_at: runtime::Timestamp,
    /// Whether automatic moderation raised the flag.
    pub created_by_automod: bool,
    /// Extra data sent along with the flag, a free-form JSON object.
    pub custom: Option<runtime::Object>,
    /// Further findings, among them those of automatic moderation.
    pub details: Option<Box<FlagDetails>>,
    /// Why the flag was raised, in the words of the one who raised it.
    pub reason: Option<String>,
    /// Moment a moderator rejected the flagged content; absent otherwise.
    pub rejected_at: Option<runtime::Timestamp>,
    /// Moment of the review; absent as long as the flag is open.
    pub reviewed_at: Option<runtime::Timestamp>,
    /// Moderator who reviewed the flag.
    pub reviewed_by: Option<String>,
    /// Flagged message; absent when the flag is on a user.
    pub target_message: Option<Box<MessageResponse>>,
    /// Id of the flagged message; absent when the flag is on a user.
    pub target_message_id: Option<String>,
    /// Flagged user, as an object.
    pub target_user: Option<Box<UserResponse>>,
    /// Moment of the last change to the flag.
    pub updated_at: runtime::Timestamp,
    /// User who raised the flag.
    pub user: Option<Box<UserResponse>>,
}
