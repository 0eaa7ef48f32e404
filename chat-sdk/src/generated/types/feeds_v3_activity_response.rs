// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::Attachment;
use super::FeedsActivityLocation;
use super::FeedsBookmarkResponse;
use super::FeedsEnrichedCollectionResponse;
use super::FeedsFeedResponse;
use super::FeedsNotificationContext;
use super::FeedsReactionGroupResponse;
use super::FeedsReactionResponse;
use super::FeedsShareResponse;
use super::FeedsV3CommentResponse;
use super::ModerationV2Response;
use super::PollResponseData;
use super::UserResponse;

/// Activity of Stream Feeds: a post of a user in one or more feeds. Fields about the
/// requesting user are only set where somebody asks on behalf of one.
///
/// Part of [`ReviewQueueItemResponse`](super::ReviewQueueItemResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FeedsV3ActivityResponse {
    /// Files, images, link previews and other rich content of the activity; empty when there is
    /// none.
    pub attachments: Vec<Attachment>,
    /// Number of bookmarks on the activity.
    pub bookmark_count: i32,
    /// Entries of collections that the activity refers to, keyed by the reference.
    pub collections: BTreeMap<String, FeedsEnrichedCollectionResponse>,
    /// Number of comments on the activity.
    pub comment_count: i32,
    /// Newest comments on the activity itself, at most 5; replies to comments are not among them.
    pub comments: Vec<FeedsV3CommentResponse>,
    /// Moment the activity was posted.
    pub created_at: runtime::Timestamp,
    /// Feed that the activity was read from.
    pub current_feed: Option<Box<FeedsFeedResponse>>,
    /// Extra data of the application on the activity, a free-form JSON object.
    pub custom: runtime::Object,
    /// Moment the activity was deleted; absent for an existing one.
    pub deleted_at: Option<runtime::Timestamp>,
    /// Moment the activity was last edited; absent when it never was.
    pub edited_at: Option<runtime::Timestamp>,
    /// Moment the activity disappears by itself; absent when it has no end.
    pub expires_at: Option<runtime::Timestamp>,
    /// Full ids of the feeds that hold the activity, such as `user:john`.
    pub feeds: Vec<String>,
    /// Tags of the activity, which queries can filter by.
    pub filter_tags: Vec<String>,
    /// Number of reactions by users whom the requesting user follows.
    pub friend_reaction_count: Option<i32>,
    /// Reactions by users whom the requesting user follows.
    pub friend_reactions: Option<Vec<FeedsReactionResponse>>,
    /// `true` if the requesting user has hidden the activity.
    pub hidden: bool,
    /// Translations of the text. Keys such as `fr_text` hold one language each, and `language`
    /// names the original one.
    pub i18n: Option<BTreeMap<String, String>>,
    /// Unique id of the activity.
    pub id: String,
    /// Topics of the activity, by which it is recommended to users.
    pub interest_tags: Vec<String>,
    /// `true` if the requesting user has read the activity. Set in notification feeds that keep
    /// track of it.
    pub is_read: Option<bool>,
    /// `true` if the requesting user has seen the activity. Set in notification feeds that keep
    /// track of it.
    pub is_seen: Option<bool>,
    /// `true` if the requesting user has watched the activity, for example a story.
    pub is_watched: Option<bool>,
    /// Newest reactions of all users. `reaction_groups` has the totals.
    pub latest_reactions: Vec<FeedsReactionResponse>,
    /// Newest cases in which users shared the activity.
    pub latest_shares: Option<Vec<FeedsShareResponse>>,
    /// Place that the activity belongs to.
    pub location: Option<Box<FeedsActivityLocation>>,
    /// Users the activity mentions, as objects.
    pub mentioned_users: Vec<UserResponse>,
    /// Counts that the application keeps about the activity, keyed by name.
    pub metrics: Option<BTreeMap<String, i64>>,
    /// Outcome of automatic moderation; absent when no rule applied.
    pub moderation: Option<Box<ModerationV2Response>>,
    /// Measure that moderation took.
    pub moderation_action: Option<String>,
    /// Why the activity is in a notification feed; absent in other feeds.
    pub notification_context: Option<Box<FeedsNotificationContext>>,
    /// Bookmarks of the requesting user on the activity.
    pub own_bookmarks: Vec<FeedsBookmarkResponse>,
    /// Reactions of the requesting user to the activity.
    pub own_reactions: Vec<FeedsReactionResponse>,
    /// Activity that this one shares; absent for an original one.
    pub parent: Option<Box<FeedsV3ActivityResponse>>,
    /// Poll attached to the activity, with its options and vote counts.
    pub poll: Option<Box<PollResponseData>>,
    /// How much users interact with the activity, as a score.
    pub popularity: i32,
    /// `true` if the requesting user sees only a preview of the activity, because it is for
    /// paying users.
    pub preview: bool,
    /// Number of reactions to the activity.
    pub reaction_count: i32,
    /// Counts and times of the reactions, keyed by reaction type.
    pub reaction_groups: BTreeMap<String, FeedsReactionGroupResponse>,
    /// Who may comment, for example `everyone`, `people_i_follow` or `nobody`.
    pub restrict_replies: String,
    /// Rank of the activity in a ranked feed.
    pub score: f64,
    /// Values that the rank was computed from, a free-form JSON object.
    pub score_vars: Option<runtime::Object>,
    /// Data that searches look at, a free-form JSON object.
    pub search_data: runtime::Object,
    /// Which selector brought the activity into the feed, for example `following` or `popular`.
    /// Set when a ranked feed has several.
    pub selector_source: Option<String>,
    /// Number of times the activity was shared.
    pub share_count: i32,
    /// Text of the activity.
    pub text: Option<String>,
    /// Type of the activity, chosen by the application.
    pub r#type: String,
    /// Moment of the last change to the activity.
    pub updated_at: runtime::Timestamp,
    /// Author of the activity.
    pub user: UserResponse,
    /// Who can see the activity, for example `public`, `private` or `tag`.
    pub visibility: String,
    /// Tag that users need to see the activity, when `visibility` is `tag`.
    pub visibility_tag: Option<String>,
}
