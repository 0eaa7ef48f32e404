// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::User;

/// Reaction to an activity in Stream Feeds, such as a comment or like. No chat operation uses
/// it; chat has `ReactionResponse`.
///
/// Part of [`ReviewQueueItemResponse`](super::ReviewQueueItemResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Reaction {
    /// Id of the activity reacted to.
    pub activity_id: String,
    /// Number of child reactions, keyed by kind.
    pub children_counts: Option<runtime::Object>,
    /// Moment the reaction was created.
    pub created_at: runtime::Timestamp,
    /// Extra data of the application on the reaction, a free-form JSON object.
    pub data: Option<runtime::Object>,
    /// Moment of the soft deletion; absent otherwise.
    pub deleted_at: Option<runtime::Timestamp>,
    /// Unique id of the reaction.
    pub id: Option<String>,
    /// Kind of reaction, such as `like` or `comment`.
    pub kind: String,
    /// Newest child reactions, keyed by kind.
    pub latest_children: Option<BTreeMap<String, Vec<Reaction>>>,
    /// Outcome of moderation, as a free-form JSON object.
    pub moderation: Option<runtime::Object>,
    /// Child reactions of the requesting user, keyed by kind.
    pub own_children: Option<BTreeMap<String, Vec<Reaction>>>,
    /// Id of the reaction this one is a child of; absent at the top level.
    pub parent: Option<String>,
    /// Weight of the reaction.
    pub score: Option<f64>,
    /// Feeds that were notified of the reaction.
    pub target_feeds: Option<Vec<String>>,
    /// Extra data for the notified feeds, a free-form JSON object.
    pub target_feeds_extra_data: Option<runtime::Object>,
    /// Moment of the last change to the reaction.
    pub updated_at: runtime::Timestamp,
    /// User who reacted, as an object.
    pub user: Option<Box<User>>,
    /// Id of the user who reacted.
    pub user_id: String,
}
