// Written by `cargo xtask codegen` from the OpenAPI description; edits are overwritten.

use crate::runtime;
use std::collections::BTreeMap;

/// Push preferences of a user for activity feeds, per kind of activity. Chat itself does not
/// use them; each value names a level such as `all` or `none`.
///
/// Part of [`PushPreferencesResponse`](super::PushPreferencesResponse).
#[derive(Clone, Debug, Default, PartialEq, runtime::Deserialize)]
#[cfg_attr(feature = "serde-all", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FeedsPreferencesResponse {
    /// Comments on the user's activities.
    pub comment: Option<String>,
    /// Mentions of the user in a comment.
    pub comment_mention: Option<String>,
    /// Reactions to the user's comments.
    pub comment_reaction: Option<String>,
    /// Replies to the user's comments.
    pub comment_reply: Option<String>,
    /// Levels for activity types of the application, keyed by type.
    pub custom_activity_types: Option<BTreeMap<String, String>>,
    /// New followers of the user.
    pub follow: Option<String>,
    /// Mentions of the user in an activity.
    pub mention: Option<String>,
    /// Reactions to the user's activities.
    pub reaction: Option<String>,
}
