// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ActionLogResponse;
use super::AppealItemResponse;
use super::BanInfoResponse;
use super::ChatMessageResponse;
use super::EnrichedActivity;
use super::EntityCreatorResponse;
use super::EscalationMetadata;
use super::FeedsV3ActivityResponse;
use super::FeedsV3CommentResponse;
use super::ModerationCallResponse;
use super::ModerationFlagResponse;
use super::ModerationPayloadResponse;
use super::Reaction;
use super::UserResponse;

/// Item of the moderation review queue: one piece of content, or one user, with all flags on
/// it and all actions taken on it. Only the field that fits `entity_type` holds the content
/// itself: `message` for a chat message, `call` for a video call, and those of feeds for
/// activities, comments and reactions.
///
/// Part of [`ActionLogResponse`](super::ActionLogResponse), [`CheckResponse`](super::CheckResponse), [`CustomCheckResponse`](super::CustomCheckResponse) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ReviewQueueItemResponse {
    /// Actions that moderators and automatic moderation have taken on the content so far.
    pub actions: Vec<ActionLogResponse>,
    /// Activity under review, when it is one of Stream Feeds.
    pub activity: Option<Box<EnrichedActivity>>,
    /// Severity that AI moderation saw in the text, for example `low` or `critical`; empty when
    /// it saw none.
    pub ai_text_severity: String,
    /// Appeal of the author against what was decided; absent when there is none.
    pub appeal: Option<Box<AppealItemResponse>>,
    /// Moderator who is to review the item; absent when nobody in particular is.
    pub assigned_to: Option<Box<UserResponse>>,
    /// Bans of the author that belong to the item.
    pub bans: Vec<BanInfoResponse>,
    /// Video call under review.
    #[doc(alias = "call")]
    #[serde(rename = "call")]
    pub call_: Option<Box<ModerationCallResponse>>,
    /// Moment the review was completed; absent while it is open.
    pub completed_at: Option<runtime::Timestamp>,
    /// Key of the moderation policy that was applied.
    pub config_key: Option<String>,
    /// Moment the content entered the queue.
    pub created_at: runtime::Timestamp,
    /// Author of the content, with counts of earlier bans, flags and deletions.
    pub entity_creator: Option<Box<EntityCreatorResponse>>,
    /// Id of the author of the content.
    pub entity_creator_id: Option<String>,
    /// Id of what is under review, for example a message id or a user id.
    pub entity_id: String,
    /// Kind of thing under review, for example `stream:chat:v1:message`. It may also be a name
    /// that the application chose for content of its own.
    pub entity_type: String,
    /// `true` if a moderator passed the item on to somebody with more authority.
    pub escalated: bool,
    /// Moment the item was passed on.
    pub escalated_at: Option<runtime::Timestamp>,
    /// Id of the moderator who passed the item on.
    pub escalated_by: Option<String>,
    /// What the moderator noted when passing the item on.
    pub escalation_metadata: Option<Box<EscalationMetadata>>,
    /// Activity under review, when it is one of Stream Feeds in its second version.
    pub feeds_v2_activity: Option<Box<EnrichedActivity>>,
    /// Reaction under review, when it is one of Stream Feeds in its second version.
    pub feeds_v2_reaction: Option<Box<Reaction>>,
    /// Activity under review, when it is one of Stream Feeds in its third version.
    pub feeds_v3_activity: Option<Box<FeedsV3ActivityResponse>>,
    /// Comment under review, when it is one of Stream Feeds in its third version.
    pub feeds_v3_comment: Option<Box<FeedsV3CommentResponse>>,
    /// Flags on the content, by users and automatic checks.
    pub flags: Vec<ModerationFlagResponse>,
    /// Number of flags on the content.
    pub flags_count: i32,
    /// Unique id of the item.
    pub id: String,
    /// Codes of the languages that the content was found to be written in.
    pub languages: Vec<String>,
    /// Action a moderator took last, for example `mark_reviewed` or `delete_message`; empty when
    /// none was taken.
    pub latest_moderator_action: String,
    /// Chat message under review.
    pub message: Option<Box<ChatMessageResponse>>,
    /// Content as moderation checked it.
    pub moderation_payload: Option<Box<ModerationPayloadResponse>>,
    /// Reaction under review, when it is one of Stream Feeds.
    pub reaction: Option<Box<Reaction>>,
    /// What moderation recommends to do about the content, for example `flag` or `remove`.
    pub recommended_action: String,
    /// Moment a moderator reviewed the item; absent while nobody has.
    pub reviewed_at: Option<runtime::Timestamp>,
    /// Id of the moderator who reviewed the item; empty while nobody has.
    pub reviewed_by: String,
    /// How severe the content is rated; the higher, the worse. The queue can be sorted by it.
    pub severity: i32,
    /// How far the review has come.
    pub status: String,
    /// Teams the content belongs to in a multi-tenant application.
    pub teams: Option<Vec<String>>,
    /// Moment of the last change to the item.
    pub updated_at: runtime::Timestamp,
}
