// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use super::FeedsActivityLocation;
use super::UserResponse;

/// A feed of Stream Feeds: a list of activities that users can follow.
///
/// Part of [`FeedsV3ActivityResponse`](super::FeedsV3ActivityResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FeedsFeedResponse {
    /// Number of activities in the feed.
    pub activity_count: i32,
    /// Moment of creation.
    pub created_at: runtime::Timestamp,
    /// User who created the feed.
    pub created_by: UserResponse,
    /// Extra data of the application about the feed, a free-form JSON object.
    pub custom: Option<runtime::Object>,
    /// Moment the feed was deleted; absent for an existing feed.
    pub deleted_at: Option<runtime::Timestamp>,
    /// Purpose of the feed in free text.
    pub description: String,
    /// Full feed id, `group:id`, for example `user:john`.
    pub feed: String,
    /// Tags of the feed, which queries can filter by.
    pub filter_tags: Option<Vec<String>>,
    /// Number of feeds that follow this one.
    pub follower_count: i32,
    /// Number of feeds that this one follows.
    pub following_count: i32,
    /// Feed group, the part of `feed` before the colon.
    pub group_id: String,
    /// Feed id, the part of `feed` after the colon; unique within the group.
    pub id: String,
    /// Place that the feed belongs to.
    pub location: Option<Box<FeedsActivityLocation>>,
    /// Number of members.
    pub member_count: i32,
    /// Display name of the feed.
    pub name: String,
    /// Number of activities that are pinned to the feed.
    pub pin_count: i32,
    /// Moment of the most recent change.
    pub updated_at: runtime::Timestamp,
    /// Who can read the feed, for example `public`, `members` or `private`.
    pub visibility: Option<String>,
}
