// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ModerationResponse;
use super::Thresholds;

/// Verdict of automatic moderation on a message.
///
/// Part of [`AutomodDetailsResponse`](super::AutomodDetailsResponse), [`MessageFlagResponse`](super::MessageFlagResponse), [`MessageFlaggedEvent`](super::MessageFlaggedEvent).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MessageModerationResult {
    /// What happened to the message as a result, such as `flag` or `block`.
    pub action: String,
    /// Scores the AI model gave the text.
    pub ai_moderation_response: Option<Box<ModerationResponse>>,
    /// Word of the block list that matched.
    pub blocked_word: Option<String>,
    /// Block list that contains the matching word.
    pub blocklist_name: Option<String>,
    /// Moment of the verdict.
    pub created_at: runtime::Timestamp,
    /// Id of the message under review.
    pub message_id: String,
    /// Who or what gave the verdict.
    pub moderated_by: Option<String>,
    /// Score limits that were in force for the AI model.
    pub moderation_thresholds: Option<Box<Thresholds>>,
    /// Moment of the last change to the verdict.
    pub updated_at: runtime::Timestamp,
    /// Whether the sender's record counts as bad.
    pub user_bad_karma: bool,
    /// Score of the sender's record with moderation.
    pub user_karma: f64,
}
