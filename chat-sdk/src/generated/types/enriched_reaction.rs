// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::Data;

/// Reaction to an activity of Stream Feeds in its second version, with an object in place of
/// the id of its user.
///
/// Part of [`EnrichedActivity`](super::EnrichedActivity).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnrichedReaction {
    /// Id of the activity reacted to.
    pub activity_id: String,
    /// Number of child reactions, keyed by kind.
    pub children_counts: Option<BTreeMap<String, i32>>,
    /// Moment the reaction was created.
    pub created_at: Option<runtime::Timestamp>,
    /// Extra data of the application on the reaction, a free-form JSON object.
    pub data: Option<runtime::Object>,
    /// Unique id of the reaction.
    pub id: Option<String>,
    /// Kind of reaction, such as `like` or `comment`.
    pub kind: String,
    /// Newest child reactions, keyed by kind.
    pub latest_children: Option<BTreeMap<String, Vec<EnrichedReaction>>>,
    /// Child reactions of the requesting user, keyed by kind.
    pub own_children: Option<BTreeMap<String, Vec<EnrichedReaction>>>,
    /// Id of the reaction this one is a child of; absent at the top level.
    pub parent: Option<String>,
    /// Feeds that were notified of the reaction.
    pub target_feeds: Option<Vec<String>>,
    /// Moment of the last change to the reaction.
    pub updated_at: Option<runtime::Timestamp>,
    /// User who reacted.
    pub user: Option<Box<Data>>,
    /// Id of the user who reacted.
    pub user_id: String,
}
