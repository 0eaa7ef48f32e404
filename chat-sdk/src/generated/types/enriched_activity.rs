// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;
use super::Data;
use super::EnrichedReaction;

/// Activity of Stream Feeds in its second version, with objects in place of the ids that it
/// was stored with.
///
/// Part of [`ReviewQueueItemResponse`](super::ReviewQueueItemResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnrichedActivity {
    /// Who did it, usually a user.
    pub actor: Option<Box<Data>>,
    /// Id that the application gave the activity, to find it again in its own data.
    pub foreign_id: Option<String>,
    /// Unique id of the activity.
    pub id: Option<String>,
    /// Newest reactions to the activity, keyed by kind.
    pub latest_reactions: Option<BTreeMap<String, Vec<EnrichedReaction>>>,
    /// What it was done to, for example the picture that was posted.
    pub object: Option<Box<Data>>,
    /// Feed that the activity was copied from, when it reached this one by a follow.
    pub origin: Option<Box<Data>>,
    /// Reactions of the requesting user, keyed by kind.
    pub own_reactions: Option<BTreeMap<String, Vec<EnrichedReaction>>>,
    /// Number of reactions, keyed by kind.
    pub reaction_counts: Option<BTreeMap<String, i32>>,
    /// Rank of the activity in a ranked feed.
    pub score: Option<f64>,
    /// What it was done for, for example the album that the picture was added to.
    pub target: Option<Box<Data>>,
    /// Further feeds that the activity was delivered to.
    pub to: Option<Vec<String>>,
    /// What was done, for example `post` or `like`.
    pub verb: Option<String>,
}
