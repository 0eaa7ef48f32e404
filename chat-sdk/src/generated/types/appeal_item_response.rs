// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::ActionLogResponse;
use super::ModerationFlagResponse;
use super::ModerationPayload;
use super::UserResponse;

/// A user's appeal against a moderation decision. It is about content of that user, or about
/// a ban of that user, and stays open until a moderator accepts or rejects it.
///
/// Part of [`AppealAcceptedEvent`](super::AppealAcceptedEvent), [`AppealCreatedEvent`](super::AppealCreatedEvent), [`AppealRejectedEvent`](super::AppealRejectedEvent) and others.
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AppealItemResponse {
    /// Actions that moderation has taken on the content so far.
    pub actions: Option<Vec<ActionLogResponse>>,
    /// Severity that AI moderation saw in the text, for example `low` or `critical`.
    pub ai_text_severity: Option<String>,
    /// Why the decision is wrong, in the words of the user.
    pub appeal_reason: String,
    /// URLs of images and other files that the user handed in with the appeal.
    pub attachments: Option<Vec<String>>,
    /// Full id of the channel that holds the content, such as `messaging:general`.
    pub channel_cid: Option<String>,
    /// Key of the moderation policy that was applied to the content.
    pub config_key: Option<String>,
    /// Moment the appeal was submitted.
    pub created_at: runtime::Timestamp,
    /// Why the appeal was accepted or rejected, in the words of the moderator; absent while it is
    /// open.
    pub decision_reason: Option<String>,
    /// Content that the decision was about, as moderation saw it.
    pub entity_content: Option<Box<ModerationPayload>>,
    /// Id of what the decision was about, for example a message id, or a user id for a ban.
    pub entity_id: String,
    /// Kind of thing the decision was about, for example `stream:chat:v1:message`.
    pub entity_type: String,
    /// Labels of harm that the flags on the content carry.
    pub flag_labels: Option<Vec<String>>,
    /// Kinds of the flags on the content.
    pub flag_types: Option<Vec<String>>,
    /// Flags on the content.
    pub flags: Option<Vec<ModerationFlagResponse>>,
    /// Unique id of the appeal.
    pub id: String,
    /// Moderation action that the appeal is about.
    pub moderation_action: Option<Box<ActionLogResponse>>,
    /// Action that was taken on the content at first, before any later one replaced it.
    pub original_moderation_action: Option<Box<ActionLogResponse>>,
    /// Action that moderation had recommended for the content, for example `flag` or `remove`.
    pub recommended_action: Option<String>,
    /// Id of the review queue item of the content; absent when there is none, as for some bans.
    pub review_queue_item_id: Option<String>,
    /// How severe the content was rated; the higher, the worse.
    pub severity: Option<i32>,
    /// Stage of the appeal, for example `submitted`, `accepted` or `rejected`.
    pub status: String,
    /// Moment of the last change to the appeal.
    pub updated_at: runtime::Timestamp,
    /// User who appeals.
    pub user: Option<Box<UserResponse>>,
}
