// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ReviewQueueItemResponse;
use super::UserResponse;

/// One moderation action that was taken, as the log of moderation records it: who did what to
/// whose content, and why.
///
/// Part of [`AppealItemResponse`](super::AppealItemResponse), [`QueryModerationLogsResponse`](super::QueryModerationLogsResponse), [`ReviewQueueItemNewEvent`](super::ReviewQueueItemNewEvent) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ActionLogResponse {
    /// Names of the AI services whose verdicts led to the action; empty for an action that no AI
    /// had a part in.
    pub ai_providers: Vec<String>,
    /// Moment the action was taken.
    pub created_at: runtime::Timestamp,
    /// Details that depend on the kind of action, a free-form JSON object.
    pub custom: runtime::Object,
    /// Unique id of the log entry.
    pub id: String,
    /// Explanation given for the action; empty when there is none.
    pub reason: String,
    /// Kind of party whose report the action answers.
    pub reporter_type: String,
    /// Review queue item that the action dealt with.
    pub review_queue_item: Option<Box<ReviewQueueItemResponse>>,
    /// User whose content or account the action was aimed at.
    pub target_user: Option<Box<UserResponse>>,
    /// Id of the user whose content or account the action was aimed at.
    pub target_user_id: String,
    /// Kind of action, for example `mark_reviewed`, `delete_message` or `ban`.
    pub r#type: String,
    /// Moderator who took the action.
    pub user: Option<Box<UserResponse>>,
    /// Id of the moderator who took the action.
    pub user_id: String,
}
