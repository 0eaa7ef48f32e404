// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::Attachment;
use super::FeedsReactionGroupResponse;
use super::FeedsReactionResponse;
use super::ModerationV2Response;
use super::UserResponse;

/// Comment of Stream Feeds, on an activity or below another comment.
///
/// Part of [`FeedsV3ActivityResponse`](super::FeedsV3ActivityResponse), [`ReviewQueueItemResponse`](super::ReviewQueueItemResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FeedsV3CommentResponse {
    /// Files, images and other rich content of the comment.
    pub attachments: Option<Vec<Attachment>>,
    /// Number of bookmarks on the comment.
    pub bookmark_count: i32,
    /// How sure it is, by the number of votes, that the comment is a good one. Comments can be
    /// sorted by it.
    pub confidence_score: f64,
    /// How divided the votes are; the closer up and down, the higher. Comments can be sorted by
    /// it.
    pub controversy_score: Option<f64>,
    /// Moment the comment was written.
    pub created_at: runtime::Timestamp,
    /// Extra data of the application on the comment, a free-form JSON object.
    pub custom: Option<runtime::Object>,
    /// Moment the comment was deleted; absent for an existing one.
    pub deleted_at: Option<runtime::Timestamp>,
    /// Number of votes against the comment.
    pub downvote_count: i32,
    /// Moment the comment was last edited; absent when it never was.
    pub edited_at: Option<runtime::Timestamp>,
    /// Translations of the text. Keys such as `fr_text` hold one language each, and `language`
    /// names the original one.
    pub i18n: Option<BTreeMap<String, String>>,
    /// Unique id of the comment.
    pub id: String,
    /// Newest reactions of all users. `reaction_groups` has the totals.
    pub latest_reactions: Option<Vec<FeedsReactionResponse>>,
    /// Users the comment mentions, as objects.
    pub mentioned_users: Vec<UserResponse>,
    /// Outcome of automatic moderation; absent when no rule applied.
    pub moderation: Option<Box<ModerationV2Response>>,
    /// Id of what the comment is about.
    pub object_id: String,
    /// Kind of what the comment is about, such as an activity.
    pub object_type: String,
    /// Reactions of the requesting user to the comment.
    pub own_reactions: Vec<FeedsReactionResponse>,
    /// Id of the comment this one replies to; absent at the top level.
    pub parent_id: Option<String>,
    /// Number of reactions to the comment.
    pub reaction_count: i32,
    /// Counts and times of the reactions, keyed by reaction type.
    pub reaction_groups: Option<BTreeMap<String, FeedsReactionGroupResponse>>,
    /// Number of replies to the comment.
    pub reply_count: i32,
    /// Score of the comment by its reactions. Comments can be sorted by it.
    pub score: i32,
    /// State of the comment, for example `active`, `deleted`, `removed` or `hidden`.
    pub status: String,
    /// Text of the comment.
    pub text: Option<String>,
    /// Moment of the last change to the comment.
    pub updated_at: runtime::Timestamp,
    /// Number of votes for the comment.
    pub upvote_count: i32,
    /// Author of the comment.
    pub user: UserResponse,
}
