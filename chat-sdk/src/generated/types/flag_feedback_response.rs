// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::LabelResponse;

/// A moderator's judgement on a flagged message.
///
/// Part of [`MessageFlagResponse`](super::MessageFlagResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FlagFeedbackResponse {
    /// Moment the judgement was recorded.
    pub created_at: runtime::Timestamp,
    /// Labels the message was given.
    pub labels: Vec<LabelResponse>,
    /// Id of the message the judgement is about.
    pub message_id: String,
}
