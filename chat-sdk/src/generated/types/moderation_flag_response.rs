// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ModerationPayloadResponse;
use super::ReviewQueueItemResponse;
use super::UserResponse;

/// Flag on content or a user: the notice, by a user or an automatic check, that moderators
/// should have a look. All flags on the same content are gathered in one review queue item.
///
/// Part of [`AppealItemResponse`](super::AppealItemResponse), [`QueryModerationFlagsResponse`](super::QueryModerationFlagsResponse), [`ReviewQueueItemNewEvent`](super::ReviewQueueItemNewEvent) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ModerationFlagResponse {
    /// Moment the flag was raised.
    pub created_at: runtime::Timestamp,
    /// Extra data sent along with the flag, a free-form JSON object.
    pub custom: Option<runtime::Object>,
    /// Id of the author of the flagged content.
    pub entity_creator_id: Option<String>,
    /// Id of what is flagged, for example a message id.
    pub entity_id: String,
    /// Kind of thing that is flagged, for example `stream:chat:v1:message`.
    pub entity_type: String,
    /// Labels of the harm that was found, for example by an automatic check.
    pub labels: Option<Vec<String>>,
    /// Flagged content, as moderation saw it.
    pub moderation_payload: Option<Box<ModerationPayloadResponse>>,
    /// Why the content was flagged, in the words of the one who flagged it.
    pub reason: Option<String>,
    /// Findings of the checks behind the flag, each a free-form JSON object.
    pub result: Vec<runtime::Object>,
    /// Review queue item that the flag belongs to.
    pub review_queue_item: Option<Box<ReviewQueueItemResponse>>,
    /// Id of the review queue item that the flag belongs to.
    pub review_queue_item_id: Option<String>,
    /// What raised the flag, such as the report of a user or one of the automatic checks.
    pub r#type: String,
    /// Moment of the last change to the flag.
    pub updated_at: runtime::Timestamp,
    /// User who raised the flag.
    pub user: Option<Box<UserResponse>>,
    /// Id of the user who raised the flag.
    pub user_id: String,
}
