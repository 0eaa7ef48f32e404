// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::FlagDetailsResponse;
use super::FlagFeedbackResponse;
use super::MessageModerationResult;
use super::MessageResponse;
use super::UserResponse;

/// Flag on a message, raised by a user or by automatic moderation, and how moderators dealt
/// with it.
///
/// Part of [`QueryMessageFlagsResponse`](super::QueryMessageFlagsResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MessageFlagResponse {
    /// Moment a moderator approved the message; absent otherwise.
    pub approved_at: Option<runtime::Timestamp>,
    /// Moment the flag was raised.
    pub created_at: runtime::Timestamp,
    /// Whether automatic moderation raised the flag.
    pub created_by_automod: bool,
    /// Extra data sent along with the flag, a free-form JSON object.
    pub custom: Option<runtime::Object>,
    /// Further findings, among them those of automatic moderation.
    pub details: Option<Box<FlagDetailsResponse>>,
    /// Flagged message.
    pub message: Option<Box<MessageResponse>>,
    /// Labels moderators gave the message.
    pub moderation_feedback: Option<Box<FlagFeedbackResponse>>,
    /// What automatic moderation decided about the message.
    pub moderation_result: Option<Box<MessageModerationResult>>,
    /// Why the message was flagged, in the words of the one who flagged it.
    pub reason: Option<String>,
    /// Moment a moderator rejected the message; absent otherwise.
    pub rejected_at: Option<runtime::Timestamp>,
    /// Moment of the review; absent as long as the flag is open.
    pub reviewed_at: Option<runtime::Timestamp>,
    /// Moderator who reviewed the flag.
    pub reviewed_by: Option<Box<UserResponse>>,
    /// Moment of the last change to the flag.
    pub updated_at: runtime::Timestamp,
    /// User who raised the flag.
    pub user: Option<Box<UserResponse>>,
}
